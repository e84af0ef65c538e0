package org.lanzarote.monitoring.replies.workbook;

import static java.util.Objects.requireNonNull;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.ANSWER;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.MORE_TEXT;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.OTHER;
import static org.lanzarote.monitoring.replies.workbook.QuestionPlace.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Reference;

/** Reads the answer to one question out of its cells, and remembers which part came from which. */
final class AnswerReading {

    private final QuestionPlace place;
    private final CellReading cells;
    private final Labels labels;
    private final Wordings wordings;
    private final Map<String, CellPlace> places = new HashMap<>();

    AnswerReading(QuestionPlace place, WorkbookCells form, Wordings wordings) {
        this.place = place;
        this.cells = new CellReading(form);
        this.wordings = wordings;
        this.labels = Labels.of(place.item().kind(), place.item().options(), wordings);
    }

    /** A form carries no files, so the files of the answer stay. */
    ReadAnswer read(@Nullable List<UUID> files) {
        var given = new GivenAnswer(content(files), text());
        return new ReadAnswer(place, given, places, cells.unreadable());
    }

    private AnswerContent content(@Nullable List<UUID> files) {
        var kind = place.item().kind();
        var value = place.hasAnswerCell() ? cells.of(kind, from("", place.cell(ANSWER)), labels) : null;
        return new AnswerContent(
                value instanceof String key ? key : null,
                place.choices().isEmpty() ? null : values(),
                place.hasOther() ? other() : null,
                value instanceof BigDecimal number ? number : null,
                value instanceof LocalDate day ? day : null,
                place.item().table() == null ? null : rows(),
                place.entries() > 0 && place.item().table() == null ? references() : null,
                files);
    }

    private @Nullable List<String> values() {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < place.choices().size(); i++) {
            if (cells.mark(place.choice(i))) {
                from("/values/" + chosen.size(), place.choice(i));
                chosen.add(place.choices().get(i));
            }
        }
        return chosen.isEmpty() ? null : chosen;
    }

    private @Nullable String other() {
        var other = cells.text(from("/other", place.cell(OTHER))).strip();
        return other.isEmpty() ? null : other;
    }

    private String text() {
        if (!place.hasText()) {
            return "";
        }
        var text = cells.text(from("/text", place.cell(TEXT)));
        return place.hasMoreText() ? text + cells.text(place.cell(MORE_TEXT)) : text;
    }

    private @Nullable List<Map<String, JsonNode>> rows() {
        List<Map<String, JsonNode>> rows = new ArrayList<>();
        for (int i = 0; i < place.entries(); i++) {
            var row = row(i, "/rows/" + rows.size());
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : rows;
    }

    private Map<String, JsonNode> row(int index, String pointer) {
        Map<String, JsonNode> row = new LinkedHashMap<>();
        var columns = requireNonNull(place.item().table()).columns();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var at = from(pointer + "/" + column.key(), place.entry(index, i));
            var value =
                    cells.of(column.kind(), at, CellFormat.of(column, wordings).labels());
            if (value instanceof BigDecimal number) {
                row.put(column.key(), JsonNodeFactory.instance.numberNode(number));
            } else if (value != null) {
                row.put(column.key(), JsonNodeFactory.instance.textNode(value.toString()));
            }
        }
        return row;
    }

    private @Nullable List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < place.entries(); i++) {
            var pointer = "/references/" + references.size();
            var title = cells.text(from(pointer + "/title", place.entry(i, 0))).strip();
            var url = cells.text(from(pointer + "/url", place.entry(i, 1))).strip();
            if (!title.isEmpty() || !url.isEmpty()) {
                references.add(new Reference(title, url.isEmpty() ? null : url));
            }
        }
        return references.isEmpty() ? null : references;
    }

    private CellPlace from(String pointer, CellPlace at) {
        places.put(pointer, at);
        return at;
    }
}
