package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_FOREIGN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_OUTDATED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.replies.bulk.OwnReply;
import org.lanzarote.monitoring.replies.workbook.WorkbookMark.Exported;

/** Checks that a workbook is the form of this reply, with everything in its place. */
record WorkbookIdentity(WorkbookCells cells, OwnReply reply, List<QuestionPlace> places) {

    /** The form's description of itself; refused unless it fits this reply. */
    WorkbookMark require() {
        requireSheet(WorkbookMark.SHEET);
        require(WorkbookMark.FORMAT.equals(mark(WorkbookMark.FORMAT_ROW)), WorkbookMessage.NO_FORM);
        var mark = unchanged(this::head);
        require(mark.isOf(reply), WorkbookMessage.FORM_OF_OTHER.with(mark.party(), mark.round()));
        if (mark.questionnaire() != reply.questionnaire()) {
            throw FORM_OUTDATED.because(WorkbookMessage.FORM_VERSION.with(mark.questionnaire(), reply.questionnaire()));
        }
        var answers = unchanged(this::answers);
        requireSheet(QuestionPlace.REPLY);
        var layout = new Layout(new Wordings(mark.language(), reply.authentic()));
        places.forEach(layout::require);
        return mark.with(answers);
    }

    private WorkbookMark head() {
        return new WorkbookMark(
                Integer.parseInt(mark(WorkbookMark.ROUND_ROW)),
                mark(WorkbookMark.PARTY_ROW),
                Integer.parseInt(mark(WorkbookMark.QUESTIONNAIRE_ROW)),
                Language.valueOf(mark(WorkbookMark.LANGUAGE_ROW)),
                Map.of());
    }

    private Map<String, Exported> answers() {
        Map<String, Exported> answers = new HashMap<>();
        for (var answer : reply.answers()) {
            int row = WorkbookMark.FIRST_ANSWER + answers.size();
            var version = Integer.parseInt(cells.line(new CellPlace(WorkbookMark.SHEET, row, 1)));
            var digest = cells.line(new CellPlace(WorkbookMark.SHEET, row, 2));
            if (!mark(row).equals(answer.question())) {
                throw new IllegalArgumentException(mark(row));
            }
            answers.put(answer.question(), new Exported(version, digest));
        }
        return answers;
    }

    /** Reads the hidden sheet; refused if it is not as it was written. */
    private static <T> T unchanged(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException notAsWritten) {
            throw FORM_FOREIGN.because(WorkbookMessage.HIDDEN_SHEET_CHANGED);
        }
    }

    private String mark(int row) {
        return cells.line(new CellPlace(WorkbookMark.SHEET, row, 0));
    }

    private void requireSheet(String name) {
        require(cells.has(name), WorkbookMessage.SHEET_MISSING.with(name));
    }

    private static void require(boolean holds, Told detail) {
        if (!holds) {
            throw FORM_FOREIGN.because(detail);
        }
    }

    /** Checks the cells beside the answer cells, which say what these are. */
    private final class Layout {

        private final Wordings wordings;

        Layout(Wordings wordings) {
            this.wordings = wordings;
        }

        void require(QuestionPlace place) {
            stands(place.cell(QuestionPlace.NUMBER), place.item().number());
            var labels = Labels.of(place.item().kind(), place.item().options(), wordings);
            for (int i = 0; i < place.choices().size(); i++) {
                var row = place.choice(i).row();
                stands(
                        new CellPlace(QuestionPlace.REPLY, row, QuestionPlace.QUESTION),
                        labels.label(place.choices().get(i)));
            }
            if (place.entries() > 0) {
                requireSheet(place.item().number());
                headings(place);
            }
        }

        private void headings(QuestionPlace place) {
            var table = place.item().table();
            for (int i = 0; table != null && i < table.columns().size(); i++) {
                stands(
                        new CellPlace(place.item().number(), QuestionPlace.HEADING, i),
                        wordings.of(table.columns().get(i).label()));
            }
        }

        private void stands(CellPlace at, String expected) {
            var line =
                    CellText.withPlainLineEnds(expected).replaceAll("\\s+", " ").strip();
            WorkbookIdentity.require(cells.line(at).equals(line), WorkbookMessage.CELL_CHANGED.with(at, line));
        }
    }
}
