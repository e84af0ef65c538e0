package org.lanzarote.monitoring.files.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** One attachment in the list of a record's attachments. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An attachment in a list")
public record AttachmentRow(
        @Schema(description = "Key of the attachment, by which texts and answers name it")
        UUID id,

        @Schema(description = "Its tag, to send in If-Match when withdrawing it")
        String tag,

        @Schema(description = "Name of the file, without folders")
        String name,

        @Schema(description = "Media type, recognised by its content", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Size in bytes") long size,

        @Schema(description = "When it was received") Instant uploadedAt,

        @Schema(description = "When it was withdrawn; absent while answers may name it") @Nullable Instant withdrawnAt) {

    public AttachmentRow(
            UUID id,
            int version,
            String name,
            String mediaType,
            long size,
            Instant uploadedAt,
            @Nullable Instant withdrawnAt) {
        this(id, EntityTag.of(version).header(), name, mediaType, size, uploadedAt, withdrawnAt);
    }
}
