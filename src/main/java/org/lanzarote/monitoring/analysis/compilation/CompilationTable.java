package org.lanzarote.monitoring.analysis.compilation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.CompilationFilter;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.GivenCells;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** A compilation as a table for a spreadsheet: a line for each entry. */
final class CompilationTable {

    /** An entry with the name of its Party. */
    record Line(@Nullable BilingualText name, CompiledEntry entry) {

        BilingualText shownName() {
            return Objects.requireNonNullElse(name, NO_NAME);
        }

        /** The keys chosen, the number, or the day. */
        List<?> values() {
            var given = entry.given();
            if (given == null) {
                return List.of();
            }
            return Stream.concat(given.keys().stream(), Stream.of(given.number(), given.date()))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private static final BilingualText NO_NAME = new BilingualText("", "");

    private static final List<TableColumn<Line>> FIRST = List.of(
            TableColumn.key("Source", "Source", line -> line.entry().source()),
            TableColumn.key("Kind", "Nature", line -> line.entry().kind()),
            TableColumn.key("Party", "Partie", line -> line.entry().party()),
            TableColumn.bilingual("Name", "Nom", Line::shownName),
            TableColumn.name(
                    "Organisation", "Organisation", line -> line.entry().organisation()),
            TableColumn.key("Question", "Question", line -> line.entry().question()),
            TableColumn.keys("Value", "Valeur", Line::values));

    private static final List<TableColumn<Line>> LAST = List.of(
            TableColumn.text("Text", "Texte", line -> line.entry().text()),
            TableColumn.key("Language", "Langue", line -> line.entry().language()),
            TableColumn.number("Submission", "Soumission", line -> line.entry().submission()),
            TableColumn.instant("Submitted", "Soumise le", line -> line.entry().submittedAt()),
            TableColumn.date("Published", "Publiée le", line -> line.entry().publishedOn()),
            TableColumn.name("Address", "Adresse", line -> line.entry().link()));

    private static final List<TableColumn<Line>> COLUMNS = Stream.of(FIRST, GivenCells.<Line>columns(Line::entry), LAST)
            .flatMap(List::stream)
            .toList();

    private CompilationTable() {}

    static ListTable<Line> of(CompilationView view) {
        var file = "compilation-round-%d-question-%s".formatted(view.round(), view.question());
        var title = "Question " + view.question();
        return view.filter().isWhole()
                ? new ListTable<>(file, title, title, COLUMNS)
                : new ListTable<>(file + "-in-part", title + ", in part", title + ", en partie", inPart(view.filter()));
    }

    /** The columns of a part of the compilation, of which the last says by what that was chosen. */
    private static List<TableColumn<Line>> inPart(CompilationFilter filter) {
        return Stream.concat(
                        COLUMNS.stream(),
                        Stream.of(TableColumn.<Line>name("Filter", "Filtre", line -> filter.written())))
                .toList();
    }

    static List<Line> lines(CompilationView view) {
        var names = view.reader();
        return view.entries()
                .map(entry -> new Line(names.name(entry.party()), entry))
                .toList();
    }
}
