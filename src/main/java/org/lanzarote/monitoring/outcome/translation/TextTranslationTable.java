package org.lanzarote.monitoring.outcome.translation;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.TextColumns;

/** The texts of a report beside their translations as a table for a spreadsheet. */
final class TextTranslationTable {

    private static final List<TableColumn<TextTranslationItem>> COLUMNS = List.of(
            TableColumn.code("Kind", "Genre", TranslatedKind.class, TextTranslationItem::kind),
            TableColumn.key("Key", "Clé", TextTranslationItem::key),
            TableColumn.key("Chapter", "Chapitre", TextTranslationItem::chapter),
            TableColumn.code("State", "État", TextTranslationState.class, TextTranslationItem::state),
            TableColumn.text("Lead", "Début", TextTranslationItem::lead),
            TableColumn.text("Text", "Texte", TextTranslationItem::markdown),
            TextColumns.places(TextTranslationTable::whole),
            TableColumn.text("Translated lead", "Début traduit", TextTranslationItem::translatedLead),
            TableColumn.text("Translation", "Traduction", TextTranslationItem::translation),
            TableColumn.number("Revision", "Révision", TextTranslationItem::revision),
            TableColumn.number("Translated revision", "Révision traduite", TextTranslationItem::ofRevision),
            TableColumn.name("Saved by", "Enregistrée par", TextTranslationItem::savedBy),
            TableColumn.instant("Saved", "Enregistrée le", TextTranslationItem::savedAt),
            TableColumn.name("Confirmed by", "Confirmée par", TextTranslationItem::confirmedBy),
            TableColumn.instant("Confirmed", "Confirmée le", TextTranslationItem::confirmedAt),
            TableColumn.name("Address", "Adresse", TextTranslationItem::address));

    private TextTranslationTable() {}

    private static String whole(TextTranslationItem text) {
        return text.lead() == null ? text.markdown() : text.lead() + " " + text.markdown();
    }

    static ListTable<TextTranslationItem> of(int round) {
        return new ListTable<>("translations-round-" + round, "Translations", "Traductions", COLUMNS);
    }
}
