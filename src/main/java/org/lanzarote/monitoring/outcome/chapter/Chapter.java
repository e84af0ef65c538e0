package org.lanzarote.monitoring.outcome.chapter;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.RomanNumeral;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Slot;

/** A chapter of a report. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class Chapter {

    /** The slots that its introduction may contain. */
    public static final Set<Slot> SLOTS = Set.of(Slot.PARTY);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    /** The value of the numeral, which orders the chapters. */
    int ordinal;

    String numeral;
    boolean thematic;
    BilingualText title;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText introduction = new CitedText();

    @ElementCollection
    @OrderColumn(name = "ordinal")
    List<Heading> headings = new ArrayList<>();

    /** What has new words in the language of the report alone: the keys of headings; of the title the empty one. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> untranslated = new ArrayList<>();

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Chapter() {}

    public Chapter(Report report, DraftChapter wish) {
        this.report = report;
        set(wish);
    }

    void revise(DraftChapter wish) {
        set(wish);
        introduction = introduction.successor();
    }

    /** Reports a heading that this chapter does not have. */
    public void checkHeading(@Nullable String key, String pointer, Violations violations) {
        violations.require(
                key == null
                        || headings.stream().anyMatch(heading -> heading.key().equals(key)),
                pointer,
                ChapterMessage.NO_HEADING.with(numeral, key));
    }

    /** Takes the numeral of its place. */
    public void renumber(int ordinal) {
        this.ordinal = ordinal;
        this.numeral = RomanNumeral.of(ordinal);
    }

    /** Takes a heading in at this place among its own. */
    public void insert(int index, Heading heading) {
        headings.add(index, heading);
    }

    /** Gives a heading away. */
    public void remove(Heading heading) {
        headings.remove(heading);
        new ChapterTitles(this).confirm(heading.key());
    }

    /** Takes the place for a corrected introduction. */
    public CitedText correctedIntroduction() {
        introduction = introduction.successor();
        return introduction;
    }

    /** Its title, or that of a heading of it, in the language of the report; none where it has no such heading. */
    public Optional<String> named(@Nullable String heading) {
        return heading == null
                ? Optional.of(title.in(report.language()))
                : headings.stream()
                        .filter(one -> one.key().equals(heading))
                        .map(one -> one.title().in(report.language()))
                        .findFirst();
    }

    /** Notes that a heading, or its title by the empty key, has new words in the language of the report alone. */
    public void awaitTranslation(String key) {
        untranslated = Stream.concat(untranslated.stream(), Stream.of(key)).toList();
    }

    public UUID id() {
        return id;
    }

    public String numeral() {
        return numeral;
    }

    public int ordinal() {
        return ordinal;
    }

    public List<Heading> headings() {
        return headings;
    }

    public Report report() {
        return report;
    }

    public CitedText introduction() {
        return introduction;
    }

    public EntityTag tag() {
        return EntityTag.of(id, version);
    }

    private void set(DraftChapter wish) {
        numeral = wish.numeral();
        ordinal = RomanNumeral.value(wish.numeral());
        thematic = wish.thematic();
        var before = new AwaitedTitles(report.language(), ChapterTitles.all(title, headings), untranslated);
        title = wish.title();
        headings.clear();
        headings.addAll(wish.headings());
        untranslated = before.after(ChapterTitles.all(title, headings));
    }
}
