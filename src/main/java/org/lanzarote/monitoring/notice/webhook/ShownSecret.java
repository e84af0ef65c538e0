package org.lanzarote.monitoring.notice.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of a webhook, which is shown only once. */
@Schema(description = "The secret of a webhook. It is shown only once")
record ShownSecret(
        @Schema(
                description =
                        "The key of the signatures, as Standard Webhooks write it: whsec_ and the bytes in base64",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret) {}
