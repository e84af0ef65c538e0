package org.lanzarote.monitoring.outcome.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.RomanNumeral;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Gives chapters of a draft report the numerals of their places; codes that begin with a numeral follow. */
@ApplicationScoped
class ChapterNumbering {

    private static final int LAST_CHAPTER = 200;

    private final RecommendationRepository recommendations;
    private final Renumbering renumbering;

    ChapterNumbering(RecommendationRepository recommendations, Renumbering renumbering) {
        this.recommendations = recommendations;
        this.renumbering = renumbering;
    }

    /** Gives all chapters of a report the numerals that they have, in this order; tells which parts have another key then. */
    List<UUID> reorder(Report report, List<Chapter> order) {
        var ordinals = order.stream().map(Chapter::ordinal).sorted().toList();
        Map<Chapter, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), ordinals.get(i));
        }
        return renumber(report, places);
    }

    /** The place for a new chapter; those that follow without a gap move on by one. */
    int makeRoom(Report report, List<Chapter> order, int index) {
        var shift = new Room(order.stream().map(Chapter::ordinal).toList(), index);
        shift.require(LAST_CHAPTER);
        Map<Chapter, Integer> places = new LinkedHashMap<>();
        order.subList(index, index + shift.moved()).forEach(chapter -> places.put(chapter, chapter.ordinal() + 1));
        renumbering.rekeyed(renumber(report, places));
        return shift.number();
    }

    private List<UUID> renumber(Report report, Map<Chapter, Integer> places) {
        var violations = new Violations();
        var taken = new HashSet<Integer>();
        places.forEach((chapter, place) ->
                violations.require(taken.add(place), "", MovingMessage.WOULD_STAND_TWICE.with(RomanNumeral.of(place))));
        violations.orThrow(MovingMessage.RENUMBERING_INVALID);
        Map<String, String> numerals = new HashMap<>();
        places.forEach((chapter, place) -> numerals.put(chapter.numeral() + "-", RomanNumeral.of(place) + "-"));
        List<UUID> changed = new ArrayList<>();
        places.forEach((chapter, place) -> {
            if (chapter.ordinal() != place) {
                chapter.renumber(place);
                changed.add(chapter.id());
            }
        });
        var codes = new HashSet<String>();
        for (var recommendation : recommendations.list("report", report)) {
            var numeral =
                    recommendation.code().substring(0, recommendation.code().indexOf('-') + 1);
            var follows = numerals.getOrDefault(numeral, numeral);
            if (!follows.equals(numeral)) {
                recommendation.recode(follows + recommendation.code().substring(numeral.length()));
                changed.add(recommendation.id());
            }
            violations.require(
                    codes.add(recommendation.code()), "", MovingMessage.WOULD_STAND_TWICE.with(recommendation.code()));
        }
        violations.orThrow(MovingMessage.RENUMBERING_INVALID);
        return changed;
    }
}
