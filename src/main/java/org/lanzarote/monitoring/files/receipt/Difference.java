package org.lanzarote.monitoring.files.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which a kept submission can differ from its receipt. */
@Schema(
        description =
                "RECEIPT: it says something else than the submission. SEALED_FORM: the canonical form kept has another"
                        + " digest. ANSWERS: the answers, comments or facts of the submission are not those that were sealed."
                        + " ATTACHMENTS: the bytes of an attachment are not those that were sealed. CHAIN: the submission before"
                        + " has another digest")
enum Difference {
    RECEIPT,
    SEALED_FORM,
    ANSWERS,
    ATTACHMENTS,
    CHAIN
}
