package org.lanzarote.monitoring.outcome.chapter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A numbered paragraph of a report. Its number may change until adoption; citations of it follow. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class Paragraph {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Chapter chapter;

    @Nullable String heading;

    int number;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Paragraph() {}

    public Paragraph(Chapter chapter, DraftParagraph wish) {
        this.report = chapter.report();
        this.number = wish.number();
        set(chapter, wish);
    }

    /** Revises the paragraph but not its number: renumbering concerns the whole report. */
    void revise(Chapter chapter, DraftParagraph wish) {
        set(chapter, wish);
        text = text.successor();
    }

    /** Stands in another place; its number follows for the whole report. */
    public void move(Chapter chapter, @Nullable String heading) {
        this.chapter = chapter;
        this.heading = heading;
    }

    /** Takes another number, which is its own in the whole report. */
    public void renumber(int number) {
        this.number = number;
    }

    /** Is taken out of the report. */
    public void withdraw(WithdrawnPart why) {
        withdrawn = why;
    }

    /** Takes the place for a corrected text; the old one is kept behind it. */
    public CitedText corrected() {
        text = text.successor();
        return text;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Chapter chapter() {
        return chapter;
    }

    public @Nullable String heading() {
        return heading;
    }

    public CitedText text() {
        return text;
    }

    public EntityTag tag() {
        return EntityTag.of(id, version);
    }

    private void set(Chapter chapter, DraftParagraph wish) {
        this.chapter = chapter;
        this.heading = wish.heading();
    }
}
