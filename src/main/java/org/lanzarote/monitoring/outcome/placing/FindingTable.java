package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.codebook.CodeNames;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.TextColumns;

/** The findings of a round as a table for a spreadsheet. */
@ApplicationScoped
class FindingTable {

    private static final List<TableColumn<FindingView>> FIRST = List.of(
            TableColumn.party("Party", "Partie", FindingView::party),
            TableColumn.key("Question", "Question", FindingView::question),
            TableColumn.key("Chapter", "Chapitre", FindingView::chapter),
            TableColumn.code("Nature", "Nature", FindingNature.class, FindingView::nature),
            TableColumn.code("State", "État", FindingState.class, FindingView::state),
            TableColumn.text("Returned because", "Renvoyé parce que", FindingView::returnReason),
            TableColumn.number("Revision", "Révision", FindingView::revision),
            TableColumn.name("Author", "Auteur", FindingView::author),
            TableColumn.instant("Written", "Rédigé le", FindingView::writtenAt));

    private static final List<TableColumn<FindingView>> STALE =
            List.of(StaleColumns.stale(FindingView::stale), StaleColumns.because(FindingView::staleBecause));

    private static final List<TableColumn<FindingView>> LAST = List.of(
            TextColumns.links(FindingView::links),
            TableColumn.keys("Recommendations", "Recommandations", FindingView::recommendations),
            TableColumn.number("Place in the chapter", "Place dans le chapitre", FindingTable::place),
            TableColumn.name("Key", "Clé", finding -> finding.id().toString()));

    private final PlainFindings plain;
    private final CodeNames names;

    FindingTable(PlainFindings plain, CodeNames names) {
        this.plain = plain;
        this.names = names;
    }

    ListTable<FindingView> of(int round) {
        var print = new PartInPrint.Columns<>(
                FindingView::text,
                FindingView::printed,
                (finding, reader, spoken) -> List.of(plain.name(round, finding, spoken)));
        List<TableColumn<FindingView>> columns = new ArrayList<>(FIRST);
        columns.add(TableColumn.labelled(
                "Codes",
                "Codes",
                FindingTable::codes,
                (finding, code, reader) -> names.name(round, code, reader.language())));
        columns.addAll(STALE);
        columns.add(print.language());
        columns.add(TableColumn.text("Plain text", "Texte simple", finding -> plain.of(round, finding)));
        columns.add(print.text());
        columns.add(print.footnotes());
        columns.addAll(LAST);
        return new ListTable<>("findings-round-" + round, "Findings", "Constats", columns);
    }

    /** Its codes; others than insiders read none. */
    private static List<String> codes(FindingView finding) {
        var codes = finding.codes();
        return codes == null ? List.of() : codes;
    }

    private static @Nullable Integer place(FindingView finding) {
        var observation = finding.observation();
        return observation == null ? null : observation.place();
    }
}
