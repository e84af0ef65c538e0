package org.lanzarote.monitoring.files.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which a kept submission can differ from its receipt. */
@Schema(
        description = "RECEIPT: the receipt differs from the submission. SEALED_FORM: the stored canonical form has"
                + " another digest. ANSWERS: the answers, comments or facts of the submission are not those "
                + "that were sealed. ATTACHMENTS: the bytes of an attachment are not those that were sealed. "
                + "CHAIN: the previous submission has another digest")
enum Difference {
    RECEIPT,
    SEALED_FORM,
    ANSWERS,
    ATTACHMENTS,
    CHAIN
}
