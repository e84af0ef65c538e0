package org.lanzarote.monitoring.outcome.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citing.CitationUses;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Puts the boxes of recommendations where the editor wants them, also in another chapter. */
@ApplicationScoped
class BoxMoves {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final RecommendationRepository recommendations;
    private final ParagraphRepository paragraphs;
    private final CitationUses uses;

    BoxMoves(RecommendationRepository recommendations, ParagraphRepository paragraphs, CitationUses uses) {
        this.recommendations = recommendations;
        this.paragraphs = paragraphs;
        this.uses = uses;
    }

    void move(ReportScope scope, Recommendation moved, BoxPlace wish) {
        var violations = new Violations();
        var after = paragraphs.numbered(scope.report(), wish.after(), "/after", violations);
        var named = wish.chapter() != null
                ? scope.chapters().get(wish.chapter())
                : after == null ? moved.chapter() : after.chapter();
        violations.require(named != null, "/chapter", MovingMessage.NO_CHAPTER.with(wish.chapter()));
        violations.require(
                after == null || named == null || after.chapter().equals(named),
                "/after",
                MovingMessage.STANDS_ELSEWHERE.with(wish.after(), wish.chapter()));
        violations.orThrow(MovingMessage.PLACE_INVALID);
        var chapter = Objects.requireNonNull(named);
        var prefix = moved.chapter().numeral() + "-";
        boolean coded = !moved.chapter().equals(chapter) && moved.code().startsWith(prefix);
        moved.stand(chapter, after);
        if (coded) {
            moved.recode(next(scope.report(), chapter.numeral() + "-"));
            uses.rekeyed(List.of(moved.id()));
        }
        recommendations.flush();
        recommendations.getEntityManager().refresh(moved);
    }

    private String next(Report report, String prefix) {
        return prefix
                + (1
                        + recommendations.list("report", report).stream()
                                .map(Recommendation::code)
                                .filter(code -> code.startsWith(prefix))
                                .map(code -> code.substring(prefix.length()))
                                .filter(rest -> NUMBER.matcher(rest).matches())
                                .mapToInt(Integer::parseInt)
                                .max()
                                .orElse(0));
    }
}
