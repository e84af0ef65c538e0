package org.lanzarote.monitoring.screen;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.problem.ProblemType;
import org.lanzarote.monitoring.problem.Violation;

/** The texts of one request, screened together: all hits are told at once, by place and kind, never with the text. */
public final class Screening {

    private final Screen screen;
    private final List<Violation> hits = new ArrayList<>();

    Screening(Screen screen) {
        this.screen = screen;
    }

    /** Screens the text at this pointer; where there is none, nothing is to be found. */
    public Screening text(String pointer, @Nullable String text) {
        var kinds = screen.identifies(text == null ? "" : text);
        if (!kinds.isEmpty()) {
            hits.add(Violation.at(
                    pointer,
                    "Looks like it has "
                            + kinds.stream().map(IdentifierKind::words).collect(joining(", "))
                            + ": write it without"));
        }
        return this;
    }

    /** What was found so far. */
    public List<Violation> found() {
        return List.copyOf(hits);
    }

    /** Ends the request when something was found. Nothing may be stored before this. */
    public void refuseHits() {
        if (!hits.isEmpty()) {
            throw ProblemType.IDENTIFIES_A_CHILD.because("Something in the texts may tell who somebody is", hits);
        }
    }
}
