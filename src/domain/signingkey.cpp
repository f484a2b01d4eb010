#include "domain/signingkey.h"

// Written through volatile: the compiler would drop a plain fill of memory that is about to end.
void SigningKey::wipe() noexcept
{
    volatile std::uint8_t* const bytes = m_bytes.data();
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
}
