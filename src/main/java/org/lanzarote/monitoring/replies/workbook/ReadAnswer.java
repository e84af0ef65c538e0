package org.lanzarote.monitoring.replies.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** An answer read from a form, with the cells it came from and those that could not be read. */
record ReadAnswer(QuestionPlace place, GivenAnswer given, Map<String, CellPlace> places, List<Violation> unreadable) {

    /** The cell that a part of the answer was read from; a part within it, where it has none of its own. */
    Violation inCell(Violation violation) {
        var pointer = Objects.requireNonNullElse(violation.pointer(), "");
        while (!pointer.isEmpty() && !places.containsKey(pointer)) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return Violation.in(places.getOrDefault(pointer, mainCell()).toString(), violation.told());
    }

    /** The cell where its answer stands first. */
    CellPlace mainCell() {
        return place.mainCell();
    }
}
