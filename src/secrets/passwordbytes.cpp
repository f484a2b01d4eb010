#include "secrets/passwordbytes.h"
#include <sodium.h>

PasswordBytes::PasswordBytes(const QString& password)
    : m_utf8(password.normalized(QString::NormalizationForm_C).toUtf8())
{
}

PasswordBytes::~PasswordBytes()
{
    sodium_memzero(m_utf8.data(), size());
}
