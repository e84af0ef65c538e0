package org.lanzarote.monitoring.analysis.across;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.analysis.across.AnswerMatrix.MatrixRow;
import org.lanzarote.monitoring.analysis.source.GivenWords;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The matrix of what Parties chose as a table for a spreadsheet. */
final class MatrixTable {

    private MatrixTable() {}

    static ListTable<MatrixRow> of(int round, AnswerMatrix matrix) {
        List<TableColumn<MatrixRow>> columns = new ArrayList<>();
        columns.add(TableColumn.key("Party", "Partie", MatrixRow::party));
        columns.add(TableColumn.bilingual("Name", "Nom", MatrixRow::name));
        for (var item : matrix.questions()) {
            var words = new GivenWords(item, matrix.authentic());
            columns.add(TableColumn.labelled(
                    item.number(),
                    item.number(),
                    row -> row.values().getOrDefault(item.number(), List.of()),
                    (row, key, reader) -> words.value(key, reader.language())));
        }
        return new ListTable<>("matrix-round-" + round, "Matrix of answers", "Matrice des réponses", columns);
    }
}
