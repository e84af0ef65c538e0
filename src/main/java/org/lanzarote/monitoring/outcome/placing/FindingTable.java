package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.codebook.CodeNames;
import org.lanzarote.monitoring.analysis.evidence.StaleColumns;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.table.TableReader;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.NamedInText;
import org.lanzarote.monitoring.platform.text.Slot;
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

    private static final NamedInText<FindingView> NAMED = NamedInText.parties(finding -> List.of(finding.party()));

    private static final PartInPrint.Columns<FindingView> PRINT =
            new PartInPrint.Columns<>(FindingView::text, FindingView::printed, NAMED);

    private static final List<TableColumn<FindingView>> LAST = List.of(
            PRINT.language(),
            TableColumn.worded("Plain text", "Texte simple", FindingTable::plain),
            PRINT.text(),
            PRINT.footnotes(),
            TextColumns.links(FindingView::links),
            TableColumn.keys("Recommendations", "Recommandations", FindingView::recommendations),
            TableColumn.number("Place in the chapter", "Place dans le chapitre", FindingTable::place),
            TableColumn.name("Key", "Clé", finding -> finding.id().toString()));

    private final CodeNames names;
    private final DraftedParts drafts;

    FindingTable(CodeNames names, DraftedParts drafts) {
        this.drafts = drafts;
        this.names = names;
    }

    /** With the names that Parties had on the day on which the findings became final. */
    ListTable<FindingView> of(int round, @Nullable LocalDate day) {
        List<TableColumn<FindingView>> columns = new ArrayList<>(FIRST);
        columns.add(TableColumn.labelled(
                "Codes",
                "Codes",
                FindingTable::codes,
                (finding, code, reader) -> names.name(round, code, reader.language())));
        columns.add(StaleColumns.stale(FindingView::stale));
        columns.add(StaleColumns.because(FindingView::staleBecause));
        drafts.column(FindingView::draft).forEach(columns::add);
        columns.addAll(LAST);
        return new ListTable<>("findings-round-" + round, "Findings", "Constats", columns).asOf(day);
    }

    /** The words alone, as documents print them. */
    private static String plain(FindingView finding, TableReader reader) {
        var said = finding.printed();
        var spoken = PRINT.spoken(finding, reader);
        var text = said == null ? finding.text() : said.text();
        var words = Slot.fill(Marks.plain(text, spoken), slot -> slot == Slot.PARTY ? Slot.PARTY.place() : "");
        return NAMED.put(words, finding, reader, spoken, true);
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
