#pragma once
#include "secrets/sodiumsecrets.h"

/// The real keys and signatures behind a password that costs microseconds.
class CheapSecrets : public SodiumSecrets {
public:
    CheapSecrets()
        : SodiumSecrets(AnyCost{{8, 1}})
    {
    }
};
