#pragma once
#include <QList>
#include <random>

/// Choices that come out alike for the same seed on every platform (the standard distributions do not).
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }
    /// 0 … count − 1
    int below(int count) { return static_cast<int>(m_engine() % static_cast<quint32>(count)); }
    int between(int least, int greatest) { return least + below(greatest - least + 1); }
    bool oneIn(int times) { return below(times) == 0; }
    template <class T>
    const T& of(const QList<T>& list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    std::mt19937 m_engine;
};
