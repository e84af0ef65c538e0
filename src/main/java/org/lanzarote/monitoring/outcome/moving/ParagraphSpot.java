package org.lanzarote.monitoring.outcome.moving;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The place among the other paragraphs of a report that a request names: their index, the chapter and the heading. */
record ParagraphSpot(int index, Chapter chapter, @Nullable String heading) {

    /** Finds the place, or reports what is wrong with it; own is the number of the paragraph that moves. */
    static ParagraphSpot of(
            ParagraphPlace wish, List<Paragraph> others, ReportScope scope, @Nullable Integer own, String pointer) {
        var violations = new Violations();
        var neighbour = neighbour(wish, others, own, pointer, violations);
        if (wish.chapter() != null) {
            scope.checkPlace(wish.chapter(), wish.heading(), pointer + "/chapter", pointer + "/heading", violations);
        } else if (neighbour != null) {
            neighbour.chapter().checkHeading(wish.heading(), pointer + "/heading", violations);
        }
        violations.require(
                neighbour == null
                        || wish.chapter() == null
                        || neighbour.chapter().numeral().equals(wish.chapter()),
                pointer + wish.pointer(),
                MovingMessage.STANDS_ELSEWHERE.with(wish.neighbour(), wish.chapter()));
        violations.orThrow(MovingMessage.PLACE_INVALID);
        if (neighbour != null) {
            return new ParagraphSpot(
                    others.indexOf(neighbour) + (wish.after() == null ? 0 : 1),
                    neighbour.chapter(),
                    wish.heading() == null ? neighbour.heading() : wish.heading());
        }
        var chapter = scope.chapter(Objects.requireNonNull(wish.chapter()));
        return new ParagraphSpot(after(others, chapter, wish.heading()), chapter, wish.heading());
    }

    private static @Nullable Paragraph neighbour(
            ParagraphPlace wish, List<Paragraph> others, @Nullable Integer own, String pointer, Violations violations) {
        var beside = wish.neighbour();
        violations.require(
                wish.after() == null || wish.before() == null, pointer + "/before", MovingMessage.ONE_NEIGHBOUR);
        if (beside == null) {
            violations.require(wish.chapter() != null, pointer + "/chapter", MovingMessage.PLACE_NEEDED);
            return null;
        }
        if (beside.equals(own)) {
            violations.add(pointer + wish.pointer(), MovingMessage.BESIDE_ITSELF);
            return null;
        }
        var found = others.stream().filter(other -> other.number() == beside).findFirst();
        violations.require(found.isPresent(), pointer + wish.pointer(), MovingMessage.REPORT_LACKS.with(beside));
        return found.orElse(null);
    }

    /** The index after all that stands before the end of a chapter, or of what stands there under a heading. */
    static int after(List<Paragraph> others, Chapter chapter, @Nullable String heading) {
        int index = 0;
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            boolean within = other.chapter().equals(chapter)
                    && (heading == null || place(chapter, other.heading()) <= place(chapter, heading));
            if (within || other.chapter().ordinal() < chapter.ordinal()) {
                index = i + 1;
            }
        }
        return index;
    }

    /** The place of a heading in its chapter; what stands under none stands before all. */
    private static int place(Chapter chapter, @Nullable String heading) {
        return chapter.headings().stream().map(Heading::key).toList().indexOf(heading);
    }
}
