package org.lanzarote.monitoring.outcome.moving;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.moving.RenumberReport.ParagraphRenumbering;
import org.lanzarote.monitoring.outcome.moving.RenumberReport.RecommendationRecoding;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citing.CitationUses;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Renumbers a draft report in one step; citations name paragraphs and recommendations by id and follow. */
@ApplicationScoped
class Renumbering {

    private static final int LAST_NUMBER = 9_999;

    private final ParagraphRepository paragraphs;
    private final RecommendationRepository recommendations;
    private final CitationUses uses;

    Renumbering(ParagraphRepository paragraphs, RecommendationRepository recommendations, CitationUses uses) {
        this.uses = uses;
        this.paragraphs = paragraphs;
        this.recommendations = recommendations;
    }

    void renumber(Report report, RenumberReport wish) {
        var violations = new Violations();
        Map<Integer, Paragraph> byNumber =
                paragraphs.find("report", report).stream().collect(toMap(Paragraph::number, identity()));
        Map<String, Recommendation> byCode =
                recommendations.find("report", report).stream().collect(toMap(Recommendation::code, identity()));
        new ChangeList<>("/paragraphs", byNumber, ParagraphRenumbering::from, ParagraphRenumbering::to)
                .check(wish.paragraphs(), violations);
        new ChangeList<>("/recommendations", byCode, RecommendationRecoding::from, RecommendationRecoding::to)
                .check(wish.recommendations(), violations);
        violations.orThrow(MovingMessage.RENUMBERING_INVALID);
        wish.paragraphs()
                .forEach(change -> requireNonNull(byNumber.get(change.from())).renumber(change.to()));
        wish.recommendations()
                .forEach(change -> requireNonNull(byCode.get(change.from())).recode(change.to()));
        rekeyed(Stream.concat(
                        wish.paragraphs().stream()
                                .map(change -> requireNonNull(byNumber.get(change.from()))
                                        .id()),
                        wish.recommendations().stream()
                                .map(change -> requireNonNull(byCode.get(change.from()))
                                        .id()))
                .toList());
    }

    /** Gives all paragraphs of a report the numbers that they have, in this order; also names what has another key besides. */
    void reorder(List<Paragraph> order, List<UUID> also) {
        var numbers = order.stream().map(Paragraph::number).sorted().toList();
        List<UUID> changed = new ArrayList<>(also);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).number() != numbers.get(i)) {
                order.get(i).renumber(numbers.get(i));
                changed.add(order.get(i).id());
            }
        }
        rekeyed(changed);
    }

    /** The number for a new paragraph at this place; those that follow without a gap move on by one. */
    int makeRoom(List<Paragraph> order, int index) {
        var shift = new Room(order.stream().map(Paragraph::number).toList(), index);
        shift.require(LAST_NUMBER);
        var moved = order.subList(index, index + shift.moved());
        moved.forEach(paragraph -> paragraph.renumber(paragraph.number() + 1));
        rekeyed(moved.stream().map(Paragraph::id).toList());
        return shift.number();
    }

    /** What cites or names these parts gets a new tag, once their keys are stored. */
    void rekeyed(List<UUID> parts) {
        paragraphs.flush();
        uses.rekeyed(parts);
    }

    /** A list of changes, in which every old key exists and stands once, and after which no two things have one key. */
    private record ChangeList<K, C>(String pointer, Map<K, ?> present, Function<C, K> from, Function<C, K> to) {

        void check(List<C> changes, Violations violations) {
            var kept = new HashSet<>(present.keySet());
            for (int i = 0; i < changes.size(); i++) {
                var key = from.apply(changes.get(i));
                violations.require(present.containsKey(key), at(i) + "/from", MovingMessage.REPORT_LACKS.with(key));
                violations.require(
                        kept.remove(key) || !present.containsKey(key),
                        at(i) + "/from",
                        MovingMessage.STANDS_TWICE.with(key));
            }
            for (int i = 0; i < changes.size(); i++) {
                var key = to.apply(changes.get(i));
                violations.require(kept.add(key), at(i) + "/to", MovingMessage.WOULD_STAND_TWICE.with(key));
            }
        }

        private String at(int i) {
            return pointer + "/" + i;
        }
    }
}
