package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.CompilationFilter;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.CompiledSource;
import org.lanzarote.monitoring.analysis.source.EntryCells;
import org.lanzarote.monitoring.analysis.source.EntryKind;
import org.lanzarote.monitoring.analysis.source.GivenWords;
import org.lanzarote.monitoring.analysis.source.Supplement;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.preparation.question.Item;

/** A compilation as a table for a spreadsheet: a line for each entry. */
final class CompilationTable {

    /** An entry with the name of its Party and the words of its question. */
    record CompiledLine(@Nullable BilingualText name, CompiledEntry entry, GivenWords words) {

        BilingualText shownName() {
            return Objects.requireNonNullElse(name, NO_NAME);
        }

        /** The numbers of the submissions that changed the answer. */
        List<Integer> changedIn() {
            return entry.supplements() == null
                    ? List.of()
                    : entry.supplements().stream().map(Supplement::submission).toList();
        }
    }

    private static final BilingualText NO_NAME = new BilingualText("", "");

    private static final List<TableColumn<CompiledLine>> NAMED = List.of(
            TableColumn.code(
                    "Source",
                    "Source",
                    CompiledSource.class,
                    line -> line.entry().source()),
            TableColumn.code(
                    "Kind", "Nature", EntryKind.class, line -> line.entry().kind()),
            TableColumn.key("Party", "Partie", line -> line.entry().party()),
            TableColumn.bilingual("Name", "Nom", CompiledLine::shownName),
            TableColumn.name(
                    "Organisation", "Organisation", line -> line.entry().organisation()),
            TableColumn.key("Question", "Question", line -> line.entry().question()));

    private static final List<TableColumn<CompiledLine>> COLUMNS = Stream.of(
                    NAMED,
                    EntryCells.<CompiledLine>columns(CompiledLine::entry, CompiledLine::words),
                    List.of(TableColumn.keys(
                            "Changed in submissions", "Modifiée dans les soumissions", CompiledLine::changedIn)))
            .flatMap(List::stream)
            .toList();

    private CompilationTable() {}

    static ListTable<CompiledLine> of(CompilationView view) {
        var file = "compilation-round-%d-question-%s".formatted(view.round(), view.question());
        var title = "Question " + view.question();
        return view.filter().isWhole()
                ? new ListTable<>(file, title, title, COLUMNS)
                : new ListTable<>(file + "-in-part", title + ", in part", title + ", en partie", inPart(view.filter()));
    }

    /** The columns of a part of the compilation, of which the last says by what that was chosen. */
    private static List<TableColumn<CompiledLine>> inPart(CompilationFilter filter) {
        return Stream.concat(
                        COLUMNS.stream(),
                        Stream.of(TableColumn.<CompiledLine>name("Filter", "Filtre", line -> filter.written())))
                .toList();
    }

    static List<CompiledLine> lines(CompilationView view) {
        var reader = view.reader();
        var words = view.questions().stream()
                .collect(toMap(Item::number, item -> new GivenWords(item, reader.authentic())));
        return view.entries()
                .map(entry -> new CompiledLine(
                        reader.name(entry.party()), entry, Objects.requireNonNull(words.get(entry.question()))))
                .toList();
    }
}
