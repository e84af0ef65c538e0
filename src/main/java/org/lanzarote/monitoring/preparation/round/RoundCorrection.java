package org.lanzarote.monitoring.preparation.round;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A correction of a launched round's texts, with what they were before it; on record for good. */
@Entity
@Immutable
class RoundCorrection {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** The number of the correction within its round. */
    int number;

    String correctedBy;
    Instant correctedAt;
    String reason;
    BilingualText formerTheme;
    BilingualText formerTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    FormerScale formerScale;

    protected RoundCorrection() {}

    /** Corrects the round, and keeps what its texts were; of the words that are new, it keeps what is left. */
    RoundCorrection(Round round, int number, CorrectRound wish, UnaryOperator<String> left, String by, Instant now) {
        wish.check(round.urgencyTerms());
        this.round = round;
        this.number = number;
        this.correctedBy = by;
        this.correctedAt = now;
        this.reason = left.apply(wish.reason());
        this.formerTheme = round.theme;
        this.formerTitle = round.title;
        this.formerScale = new FormerScale(round.urgencyScale());
        wish.requireChange(round);
        round.theme = wish.themeAfter(formerTheme);
        round.title = wish.titleAfter(formerTitle);
        round.scale.clear();
        round.scale.addAll(wish.scaleAfter(formerScale.terms()));
        RoundCuts.cut(round, left);
    }
}
