package org.lanzarote.monitoring.factsheets.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.copy.DraftCopy;
import org.lanzarote.monitoring.factsheets.copy.FactsheetJson;
import org.lanzarote.monitoring.factsheets.copy.FactsheetNow;
import org.lanzarote.monitoring.factsheets.copy.ItemsSince;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParty;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetSeal;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** An edition of a factsheet in a language, as it was sealed. PostgreSQL alone changes it, when words are taken down. */
@Entity
@Immutable
class FactsheetCopy {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    FactsheetEdition edition;

    @Enumerated(EnumType.STRING)
    Language language;

    String content;

    /** The texts that stand in it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> texts;

    /** By the number of a footnote, the text in which it stands. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> noteTexts;

    /** By the number of a footnote, its mark in that text. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> noteMarks;

    String salt;
    String sha256;

    /** When words of it were taken down. */
    @Nullable Instant cutAt;

    protected FactsheetCopy() {}

    FactsheetCopy(FactsheetEdition edition, DraftCopy draft, String salt) {
        this.edition = edition;
        this.language = draft.language();
        this.content = draft.content();
        this.texts = draft.texts();
        this.noteTexts = draft.notes().stream().map(PlacedMark::text).toList();
        this.noteMarks = draft.notes().stream().map(PlacedMark::mark).toList();
        this.salt = salt;
        this.sha256 = FactsheetForm.of(this).sha256();
    }

    /** What it says, in its edition, with what is told beside it now and the number of the newest. */
    Factsheet read(FactsheetNow now, int newest) {
        var changed = cutAt == null ? edition.publishedAt : cutAt;
        return FactsheetJson.read(
                content,
                changed,
                now,
                new FactsheetSeal(
                        edition.number,
                        edition.publishedAt,
                        edition.note,
                        sha256,
                        cutAt,
                        newest > edition.number ? newest : null));
    }

    /** What it says, without what is told beside it now. */
    Factsheet said() {
        return FactsheetJson.read(content);
    }

    /** One of its footnotes, if it has one of this number, in an edition that names its Party so. */
    Optional<SealedFootnote> footnote(
            int number, BilingualText named, Footnote translated, boolean reworded, ItemsSince since) {
        var item = FactsheetJson.item(content, number);
        return note(number)
                .map(note -> new SealedFootnote(
                        edition.number,
                        edition.publishedAt,
                        note,
                        translated,
                        new PlacedMark(noteTexts.get(number - 1), noteMarks.get(number - 1)),
                        named,
                        item.orElse(null),
                        reworded,
                        item.map(it -> since.withdrawnAt(it.source())).orElse(null),
                        item.map(it -> since.readdressedAt(it.source(), it.kind()))
                                .orElse(null)));
    }

    /** The records from which its items come. */
    Set<UUID> sources() {
        return FactsheetJson.sources(content);
    }

    Optional<Footnote> note(int number) {
        return FactsheetJson.footnote(content, number);
    }

    /** The Party with the names that it had then. */
    FactsheetParty party() {
        return FactsheetJson.party(content);
    }

    FactsheetEditionRow row() {
        return new FactsheetEditionRow(edition.number, edition.publishedAt, edition.note, cutAt);
    }

    boolean says(DraftCopy draft) {
        return content.equals(draft.content());
    }
}
