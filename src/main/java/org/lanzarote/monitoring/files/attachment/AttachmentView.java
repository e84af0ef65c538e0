package org.lanzarote.monitoring.files.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** An attachment without its content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An attachment without its content")
public record AttachmentView(
        @Schema(description = "Key of the attachment, by which texts and answers name it")
        UUID id,

        @JsonIgnore int version,

        @Schema(description = "Name of the file, without folders")
        String name,

        @Schema(description = "Media type, recognised by its content", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Size in bytes of the stored file")
        long size,

        @Schema(description = "SHA-256 of the stored file, in hexadecimal digits; the ETag of the content")
        String sha256,

        @Schema(
                description =
                        "Whether what a program adds unasked, a preview picture of the first page or the settings "
                                + "of a printer, was made blank before the file was stored; the digest then differs from "
                                + "that of the file sent")
        boolean previewBlanked,

        @Schema(description = "When it was received") Instant uploadedAt,

        @Schema(
                description = "Name of who sent it; shown only to its own Party or organisation and to those who "
                        + "oversee the round")
        @Nullable String uploadedBy,

        @Schema(description = "When it was withdrawn; absent while answers may name it") @Nullable Instant withdrawnAt,

        @JsonIgnore boolean isOpen,

        @JsonIgnore boolean isWithdrawable,

        @Schema(description = "What you may do with it now") List<AttachmentAction> permittedActions) {

    public AttachmentView(
            UUID id,
            int version,
            String name,
            String mediaType,
            long size,
            String sha256,
            boolean previewBlanked,
            Instant uploadedAt,
            @Nullable String uploadedBy,
            @Nullable Instant withdrawnAt,
            boolean isOpen,
            boolean isWithdrawable) {
        this(
                id,
                version,
                name,
                mediaType,
                size,
                sha256,
                previewBlanked,
                uploadedAt,
                uploadedBy,
                withdrawnAt,
                isOpen,
                isWithdrawable,
                AttachmentAction.permitted(isWithdrawable));
    }

    /** The attachment for whoever may withdraw it. */
    public AttachmentView withdrawable() {
        return new AttachmentView(
                id,
                version,
                name,
                mediaType,
                size,
                sha256,
                previewBlanked,
                uploadedAt,
                uploadedBy,
                withdrawnAt,
                isOpen,
                true);
    }

    public EntityTag tag() {
        return EntityTag.of(version);
    }
}
