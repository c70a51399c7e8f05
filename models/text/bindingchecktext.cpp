// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkrow.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr CheckTitle titles[] = {
    {"ak.name"_L1, QT_TRANSLATE_NOOP("Check", "The key is the one that was enrolled")},
    {"ak.binding"_L1, QT_TRANSLATE_NOOP("Check", "The key belongs to the expected TPM")},
};

constexpr CheckRow rows[] = {
    {"ak.restricted"_L1, "certified"_L1,
     QT_TRANSLATE_NOOP("Check", "Yes: the CA that certified the key says so.")},
    {"ak.name"_L1, "differs"_L1,
     QT_TRANSLATE_NOOP("Check", "Another key was enrolled; this one has the Name {detail}."),
     QT_TRANSLATE_NOOP("Check", "Use the key of this machine. If its key was made anew, enrol it again.")},
    {"ak.name"_L1, "other-signer"_L1,
     QT_TRANSLATE_NOOP("Check", "The quote names a signer that this key cannot be ({detail})."),
     QT_TRANSLATE_NOOP("Check",
                       "Check that quote, signature and key are of the same machine and the same quote.")},
    {"ak.name"_L1, "unknown-hash"_L1,
     QT_TRANSLATE_NOOP("Check", "The Name is made with a hash that cannot be computed here: {detail}."),
     QT_TRANSLATE_NOOP("Check", "Create the attestation key with SHA-256 as its name algorithm.")},
    {"ak.name"_L1, "name-unknown"_L1,
     QT_TRANSLATE_NOOP("Check", "The key's Name is not known, so that it cannot be compared."),
     QT_TRANSLATE_NOOP("Check", "Give the attestation key as TPM2B_PUBLIC (tpm2_readpublic -o).")},
    {"ak.binding"_L1, "activated"_L1,
     QT_TRANSLATE_NOOP("Check", "Yes: the TPM of the endorsement key proved to us that it holds it.")},
    {"ak.binding"_L1, "certified"_L1, QT_TRANSLATE_NOOP("Check", "Yes: a CA that you chose certified it.")},
    {"ak.binding"_L1, "endorsement-key"_L1,
     QT_TRANSLATE_NOOP("Check", "Yes: the endorsement key itself signed, and its maker certified it.")},
    {"ak.binding"_L1, "vouched-for"_L1, QT_TRANSLATE_NOOP("Check", "Yes: you vouch for it.")},
    {"ak.binding"_L1, "activated-unknown-tpm"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The TPM proved to us that it holds the key, but nothing shows that it is a genuine "
                       "TPM."),
     QT_TRANSLATE_NOOP("Check",
                       "Add the certificate of its endorsement key and the roots of its maker, or say that "
                       "you vouch for the endorsement key.")},
};

} // namespace

CheckTexts bindingCheckTexts()
{
    return {titles, rows};
}

} // namespace plumbline::models
