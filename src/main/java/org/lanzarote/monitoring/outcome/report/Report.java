package org.lanzarote.monitoring.outcome.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.preparation.round.Round;

/** The implementation report of a round: drafted, adopted by the Committee, published. */
@Entity
public class Report {

    /** The slots that the texts about the whole round may contain. */
    public static final Set<Slot> SLOTS = Set.of(Slot.PARTY, Slot.PARTIES, Slot.CHILDREN, Slot.CHILDREN_PARTIES);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    String reference;
    BilingualText title;
    boolean titleUntranslated;

    @Enumerated(EnumType.STRING)
    Language language;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText introduction = new CitedText();

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText keyFindings = new CitedText();

    @Enumerated(EnumType.STRING)
    ReportStatus status = ReportStatus.DRAFT;

    @Nullable String meeting;

    @Nullable String decision;

    @Nullable LocalDate adoptedOn;

    @Nullable Votes votes;

    Editions editions = new Editions();

    /** How many warnings its validation had when it was adopted. */
    @Nullable Integer adoptionWarnings;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Theme> themes;

    @Nullable Instant publishedAt;

    /** Why it cites what the public cannot read, if it does. */
    @Nullable String notPublicBecause;

    protected Report() {}

    public Report(Round round, String reference, BilingualText title, Language language, List<Theme> themes) {
        this.themes = themes;
        this.round = round;
        this.reference = reference;
        this.title = title;
        this.language = language;
    }

    void revise(DraftReport wish) {
        reference = wish.reference();
        new ReportTitle(this).revise(wish);
        introduction = introduction.successor();
        keyFindings = keyFindings.successor();
    }

    /** Adopts the report; its numbers, codes and texts never change after that. */
    public void adopt(@Nullable String meeting, String decision, LocalDate on, @Nullable Votes votes, int warnings) {
        requireDraft();
        this.meeting = meeting;
        this.votes = votes;
        this.adoptionWarnings = warnings;
        this.status = ReportStatus.ADOPTED;
        this.decision = decision;
        this.adoptedOn = on;
        this.editions.count();
    }

    /** Publishes the report; because tells why it cites what the public cannot read, where it does. */
    public void publish(Instant now, @Nullable String because) {
        requireAdopted();
        status = ReportStatus.PUBLISHED;
        publishedAt = now;
        notPublicBecause = because;
    }

    /** Refuses a report that cannot be published, or is public already. */
    public void requireAdopted() {
        status.requireAdopted(publishedAt);
    }

    /** Whether it is adopted and not public yet. */
    public boolean isPublishable() {
        return status.isPublishable();
    }

    public void requireDraft() {
        status.requireDraft(adoptedOn);
    }

    public UUID id() {
        return id;
    }

    public ReportStatus status() {
        return status;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** The day on which its texts became final; null while it is drafted. */
    public @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    public Editions editions() {
        return editions;
    }

    public int version() {
        return version;
    }

    /** The language in which its texts are authentic. */
    public Language language() {
        return language;
    }

    public Round round() {
        return round;
    }

    public CitedText introduction() {
        return introduction;
    }

    public CitedText keyFindings() {
        return keyFindings;
    }
}
