package org.lanzarote.monitoring.outcome.recommendation;

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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** A recommendation of a report. Its code may change until adoption; citations of it follow. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class Recommendation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    int roundNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Chapter chapter;

    /** The paragraph after which its box stands, while that is in the same chapter; none: at the chapter's end. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Paragraph after;

    String code;

    /** The code in a form that sorts II-2 before II-10 and II before III. */
    String rank;

    /** The term of the round's urgency scale. */
    String urgency;

    /** The place of that term in the scale, which stays once a round is launched. */
    int urgencyRank;

    /** The key of a theme of the report. */
    @Nullable String theme;

    /** What it rests on in law. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<LegalReference> legalBasis;

    @Enumerated(EnumType.STRING)
    AddresseeKind addresseeKind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> addresseeParties;

    /** The text of the recommendation; its links are the supporting paragraphs. */
    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Recommendation() {}

    public Recommendation(Chapter chapter, DraftRecommendation wish) {
        this.report = chapter.report();
        this.roundNumber = report.round().number();
        set(chapter, wish);
        recode(wish.code());
    }

    /** Revises the recommendation but not its code: recoding concerns the whole report. */
    void revise(Chapter chapter, DraftRecommendation wish) {
        set(chapter, wish);
        text = text.successor();
    }

    /** Puts its box after a paragraph, or at the end of the chapter. */
    public void stand(Chapter chapter, @Nullable Paragraph after) {
        this.chapter = chapter;
        this.after = after;
    }

    public final void recode(String code) {
        this.code = code;
        this.rank = CodeRank.of(code);
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

    public String code() {
        return code;
    }

    public Chapter chapter() {
        return chapter;
    }

    public CitedText text() {
        return text;
    }

    public EntityTag tag() {
        return EntityTag.of(id, version);
    }

    private void set(Chapter chapter, DraftRecommendation wish) {
        this.chapter = chapter;
        this.urgency = wish.urgency();
        this.urgencyRank =
                UrgencyTerm.of(report.round().urgencyScale(), wish.urgency()).rank();
        this.theme = wish.theme();
        this.legalBasis = wish.legalBasisOrNone();
        this.addresseeKind = wish.addressee().kind();
        this.addresseeParties = wish.addressee().parties();
    }
}
