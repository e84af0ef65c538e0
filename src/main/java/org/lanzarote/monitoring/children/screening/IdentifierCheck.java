package org.lanzarote.monitoring.children.screening;

import static org.lanzarote.monitoring.platform.problem.ProblemType.IDENTIFYING_TEXT;
import static org.lanzarote.monitoring.platform.problem.ProblemType.INVALID;
import static org.lanzarote.monitoring.platform.problem.ProblemType.PERHAPS_IDENTIFYING_TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.TextSpan;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/**
 * Checks the texts of a request before anything is stored: it refuses those that identify somebody, and asks about the
 * pieces that may, until somebody confirms of each that it names nobody.
 */
public final class IdentifierCheck {

    private final Screen screen;
    private final List<Violation> certain = new ArrayList<>();
    private final List<Violation> unasked = new ArrayList<>();
    private final List<Violation> likely = new ArrayList<>();
    private final Map<Mark, Told> alsoAsked = new LinkedHashMap<>();

    IdentifierCheck(Screen screen) {
        this.screen = screen;
    }

    /** Asks about a piece, too, of the one text that is checked next, for a reason that is not of this room. */
    public void alsoAsk(Mark piece, Told why) {
        alsoAsked.put(piece, why);
    }

    /**
     * Checks the text of the object at the pointer. Where it tells of abuse, the child is referred to help before the text
     * is worded otherwise.
     */
    public void check(String pointer, String text, List<NamesNobody> confirmed, boolean discloses) {
        var refuses = discloses ? ScreeningMessage.IDENTIFIES_AND_TELLS : ScreeningMessage.IDENTIFIES;
        var doubts = discloses ? ScreeningMessage.MAY_IDENTIFY_AND_TELLS : ScreeningMessage.MAY_IDENTIFY;
        var at = pointer + "/text";
        var refused = screen.refuses(text);
        refused.forEach(mark -> certain.add(Violation.at(at, span(mark), refuses.with(mark.kind()))));
        var asked = new LinkedHashMap<>(alsoAsked);
        screen.asks(text).forEach(mark -> asked.putIfAbsent(mark, doubts.with(mark.kind())));
        asked.forEach((mark, why) -> {
            if (refused.stream().noneMatch(mark::overlaps)
                    && confirmed.stream().noneMatch(words -> words.confirms(mark, text))) {
                likely.add(Violation.at(at, span(mark), why));
            }
        });
        IntStream.range(0, confirmed.size())
                .filter(i -> asked.keySet().stream()
                        .noneMatch(mark -> confirmed.get(i).confirms(mark, text)))
                .forEach(i -> unasked.add(Violation.at(pointer + "/namesNobody/" + i, ScreeningMessage.NO_SUCH_PIECE)));
    }

    private static TextSpan span(Mark mark) {
        return new TextSpan(mark.start(), mark.end());
    }

    /** Ends the request if a text identifies somebody, or if a piece that may is not confirmed; tells all at once. */
    public void orThrow() {
        if (!certain.isEmpty()) {
            throw IDENTIFYING_TEXT.because(
                    ScreeningMessage.NOTHING_STORED,
                    Stream.of(certain, unasked, likely).flatMap(List::stream).toList());
        }
        if (!unasked.isEmpty()) {
            throw INVALID.because(ScreeningMessage.NOTHING_STORED, unasked);
        }
        if (!likely.isEmpty()) {
            throw PERHAPS_IDENTIFYING_TEXT.because(ScreeningMessage.NOTHING_STORED, likely);
        }
    }
}
