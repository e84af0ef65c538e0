package org.lanzarote.monitoring.outcome.tally;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;

/** A number or a list of Parties that a part of the report states, with its query. The part is held by id. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
class Tally {

    /** What stands in the place of words that were taken down, which state nothing any more. */
    private static final String TAKEN_DOWN = "[withheld: ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    @Enumerated(EnumType.STRING)
    TallyPartKind part;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Paragraph paragraph;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Recommendation recommendation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Statement statement;

    /** The history of the part's text. */
    UUID history;

    /** The words as they can be seen. */
    String words;

    /** Whether the part says the words no more, or several times. */
    boolean gone;

    /** What the words state: one of the two. */
    @Nullable Integer statedNumber;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable List<String> statedParties;

    @Enumerated(EnumType.STRING)
    TallySource source;

    @Nullable String question;

    @Nullable String answerValue;

    /** Key of a code of the round's codebook. */
    @Nullable String code;

    @Enumerated(EnumType.STRING)
    @Nullable FindingState state;

    boolean negated;

    Instant writtenAt;

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Tally() {}

    /** A tally of what was checked. */
    Tally(Report report, TallyScope scope, DraftTally wish, CountedPart where, Instant now) {
        this.report = report;
        revise(scope, wish, where, now);
    }

    final void revise(TallyScope scope, DraftTally wish, CountedPart where, Instant now) {
        part = where.kind();
        paragraph = where.paragraph();
        recommendation = where.recommendation();
        statement = where.statement();
        history = where.text().history();
        words = TallyScope.passage(wish.words(), where.text().markdown()).orElseThrow();
        gone = false;
        var stated = scope.stated(wish).orElseThrow();
        statedNumber = stated.number();
        statedParties = stated.parties();
        source = wish.query().source();
        question = wish.query().question();
        answerValue = wish.query().value();
        code = wish.query().code();
        state = wish.query().state();
        negated = wish.query().negated();
        writtenAt = now;
    }

    /** Looks for its words in what the part says now. */
    void follow(String markdown) {
        gone = words.contains(TAKEN_DOWN) || TallyScope.passage(words, markdown).isEmpty();
    }
}
