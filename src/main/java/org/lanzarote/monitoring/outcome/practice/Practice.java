package org.lanzarote.monitoring.outcome.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.text.Slot;

/** A promising practice of one or more Parties. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class Practice {

    /** The slots that its text may contain. */
    public static final Set<Slot> SLOTS = Set.of(Slot.PARTY);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Chapter chapter;

    int place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> parties;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    @Enumerated(EnumType.STRING)
    PracticePrinting printing = PracticePrinting.REPORT_AND_FACTSHEETS;

    /** The practice whose place it takes in the factsheets. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Practice continues;

    /** Why the factsheets print it no more, where the report still does. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart left;

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Practice() {}

    public Practice(Chapter chapter, DraftPractice wish) {
        set(chapter, wish);
    }

    /** A practice of the factsheets alone, in the place of another if it goes on from one. */
    Practice(Chapter chapter, DraftPractice wish, @Nullable Practice continued) {
        this(chapter, wish);
        printing = PracticePrinting.FACTSHEETS;
        continues = continued;
        if (continued != null) {
            continued.printing = PracticePrinting.REPORT;
        }
    }

    /** Whether a new wording names what it continues as it is, or says nothing of that. */
    boolean continuesAs(DraftPractice wish) {
        return wish.continues() == null
                || (continues != null && wish.continues().equals(continues.id));
    }

    /** Whether factsheets alone print it, so that it may change although the report is adopted. */
    boolean isOfFactsheets() {
        return printing == PracticePrinting.FACTSHEETS;
    }

    /** Refuses what factsheets do not print. */
    void requireInFactsheets() {
        if (printing == PracticePrinting.REPORT) {
            throw ProblemType.REPORT_ADOPTED.because(PracticeMessage.PRACTICE_LEFT);
        }
    }

    /** Leaves it to the report, and takes it out of the factsheets. */
    void leave(WithdrawnPart because) {
        printing = PracticePrinting.REPORT;
        left = because;
    }

    void revise(Chapter chapter, DraftPractice wish) {
        set(chapter, wish);
        text = text.successor();
    }

    /** Takes the place for a corrected text; the old one is kept behind it. */
    public CitedText corrected() {
        text = text.successor();
        return text;
    }

    public CitedText text() {
        return text;
    }

    private void set(Chapter chapter, DraftPractice wish) {
        this.chapter = chapter;
        this.place = wish.place();
        this.parties = wish.parties();
    }
}
