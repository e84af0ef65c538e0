package org.lanzarote.monitoring.outcome.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.receipt.KeptForm;
import org.lanzarote.monitoring.files.seal.CanonicalForm;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportHead;
import org.lanzarote.monitoring.outcome.report.Votes;

/** An edition of a report, sealed with all its parts; it never changes. */
@Entity
@Immutable
class Edition {

    /** Whoever recorded it did so for the Secretariat; the trail names the person. */
    private static final String SEALED_BY = "Secretariat";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    int number;
    String reference;
    LocalDate adoptedOn;

    @Nullable Votes votes;

    /** Why the report was corrected, and in which places; of the first nothing. */
    @Nullable SealedReason reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> places;

    Instant sealedAt;
    int parts;
    String sealed;
    String sha256;

    @Nullable String previousSha256;

    protected Edition() {}

    Edition(Report report, @Nullable Edition before, @Nullable Corrected corrected, List<KeptPart> parts, Instant now) {
        this.report = report;
        this.number = report.editions().newest();
        var head = ReportHead.of(report);
        this.reference = head.reference();
        this.adoptedOn = head.adoptedOn();
        this.votes = head.votes();
        this.reason = corrected == null ? null : corrected.reason();
        this.places = corrected == null ? List.of() : corrected.places();
        this.sealedAt = now;
        this.parts = parts.size();
        this.previousSha256 = before == null ? null : before.sha256;
        var bytes = form(
                reason == null ? null : reason.sha256(),
                parts.stream().map(KeptPart::sealed).toList());
        this.sealed = new String(bytes, UTF_8);
        this.sha256 = Digests.sha256(bytes);
    }

    /** Its sealed form, with these digests of its reason and its parts. */
    private byte[] form(@Nullable String ofReason, List<SealedPart> digests) {
        return new CanonicalForm(
                        Receipt.SubmissionKind.REPORT_EDITION,
                        new SealedEdition(
                                report.round().number(),
                                reference,
                                number,
                                adoptedOn,
                                votes,
                                ofReason,
                                places,
                                sealedAt,
                                previousSha256))
                .with("parts", digests)
                .bytes();
    }

    Receipt receipt() {
        return new Receipt(
                Receipt.FORMAT,
                Receipt.SubmissionKind.REPORT_EDITION,
                report.round().number(),
                null,
                null,
                null,
                null,
                number,
                null,
                sealedAt,
                SEALED_BY,
                null,
                false,
                false,
                parts,
                null,
                List.of(),
                sha256,
                previousSha256,
                null,
                reference);
    }

    /** The kept form, and the same form computed anew from these parts. */
    KeptForm kept(List<KeptPart> now, @Nullable String digestBefore) {
        int newest = report.editions().newest();
        return new KeptForm(
                receipt(),
                sealed,
                new String(
                        form(
                                reason == null ? null : reason.sealedAnew(),
                                now.stream().map(KeptPart::sealedAnew).toList()),
                        UTF_8),
                List.of(),
                Objects.equals(digestBefore, previousSha256),
                newest > number ? newest : null);
    }

    EditionView view(List<KeptPart> shown) {
        var head = shown.get(0).read().facts();
        return new EditionView(
                number,
                reference,
                requireNonNull(head.title()),
                head.meeting(),
                requireNonNull(head.decision()),
                adoptedOn,
                votes,
                sealedAt,
                reason == null ? null : reason.words(),
                reason == null ? null : reason.shownSalt(),
                places,
                sha256,
                shown.stream()
                        .filter(part -> part.cutAt() != null)
                        .map(KeptPart::place)
                        .toList(),
                shown.stream().map(KeptPart::view).toList());
    }
}
