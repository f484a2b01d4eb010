#pragma once
#include "domain/instruction/acknowledgements.h"
#include "domain/instruction/instructionlife.h"
#include "domain/instruction/signedcopies.h"

/// All that is done with the leader's job instruction, parted by who does it when.
struct InstructionService {
    explicit InstructionService(const Ports& ports)
        : reading(ports)
        , life(ports)
        , acknowledgements(ports)
        , copies(ports)
    {
    }

    InstructionReader reading;
    InstructionLife life;
    Acknowledgements acknowledgements;
    SignedCopies copies;
};
