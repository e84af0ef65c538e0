package org.lanzarote.monitoring.files.attachment;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ATTACHMENT_WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A file attached to a record. Its bytes are kept for good, also after it is withdrawn. */
@Entity
public class Attachment {

    @Id
    UUID id;

    @Version
    int version;

    /** The record that it is attached to. */
    @Column(updatable = false)
    UUID holderId;

    @Column(updatable = false)
    String name;

    /** The media type that its content has. */
    @Column(updatable = false)
    String mediaType;

    @Column(updatable = false)
    long size;

    /** The digest of the bytes that are kept. */
    @Column(updatable = false)
    String sha256;

    /** Whether a preview of the first page was blanked before it was kept. */
    @Column(updatable = false)
    boolean previewBlanked;

    @Column(updatable = false)
    Instant uploadedAt;

    @Column(updatable = false)
    String uploadedBy;

    @Nullable Instant withdrawnAt;

    @Nullable String withdrawnBy;

    protected Attachment() {}

    Attachment(UUID id, UUID holder, FileName name, IncomingDocument document, String by, Instant now) {
        this.id = id;
        this.holderId = holder;
        this.name = name.value();
        this.mediaType = document.checked().type().mediaType();
        this.size = document.size();
        this.sha256 = document.keptSha256();
        this.previewBlanked = document.checked().previewBlanked();
        this.uploadedAt = now;
        this.uploadedBy = by;
    }

    /** Withdraws it: it is kept, but can no longer be named. */
    public void withdraw(String by, Instant now) {
        if (withdrawnAt != null) {
            throw ATTACHMENT_WITHDRAWN.because(AttachmentMessage.ATTACHMENT_WITHDRAWN_ON.with(withdrawnAt));
        }
        withdrawnAt = now;
        withdrawnBy = by;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public EntityTag tag() {
        return EntityTag.of(version);
    }
}
