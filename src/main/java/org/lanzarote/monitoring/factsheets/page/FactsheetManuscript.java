package org.lanzarote.monitoring.factsheets.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetChapter;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetGroups;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetSection;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetWords;
import org.lanzarote.monitoring.files.renderer.Block;
import org.lanzarote.monitoring.files.renderer.Block.BoxBlock;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.files.renderer.Manuscript.ManuscriptNote;
import org.lanzarote.monitoring.outcome.footnote.TermMeaning;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.SentenceLead;

/** A factsheet as it is handed to the printer. */
final class FactsheetManuscript {

    private final Factsheet factsheet;
    private final FactsheetWords words;
    private final List<Block> blocks = new ArrayList<>();

    private FactsheetManuscript(Factsheet factsheet) {
        this.factsheet = factsheet;
        this.words = new FactsheetWords(factsheet.language());
    }

    static Manuscript of(Factsheet factsheet) {
        return new FactsheetManuscript(factsheet).write();
    }

    private Manuscript write() {
        factsheet.chapters().forEach(this::chapter);
        var typography = factsheet.typography();
        var title = new FactsheetTitle(factsheet, words);
        return new Manuscript(
                title.file(),
                factsheet.language(),
                words.factsheet() + " – " + factsheet.party().upperCase(),
                title.lines(),
                title.mark(),
                factsheet.lastUpdate(),
                blocks,
                factsheet.footnotes().stream()
                        .map(note -> new ManuscriptNote(note.number(), typography.print(note)))
                        .toList(),
                FactsheetColophon.of(factsheet));
    }

    private void chapter(FactsheetChapter chapter) {
        var anchor = chapter.anchor();
        heading(1, anchor, chapter.heading());
        untranslated(blocks, chapter.titleWrittenIn());
        text(blocks, chapter.introduction(), chapter.introductionWrittenIn());
        var headings = chapter.headings();
        if (chapter.keyFindings() != null && headings.keyFindings() != null) {
            urgency();
            heading(1, "key-findings", headings.keyFindings());
            text(blocks, chapter.keyFindings(), chapter.keyFindingsWrittenIn());
        }
        if (headings.nothing() != null) {
            blocks.add(new TextBlock(Block.plain(headings.nothing()), null));
        }
        part(anchor + "-specific", headings.specific(), chapter.specific());
        part(anchor + "-generic", headings.generic(), chapter.generic());
        if (chapter.open() != null) {
            blocks.add(new TextBlock(chapter.open().text(), null));
        }
        practices(anchor + "-practices", headings.practices(), chapter.practices());
    }

    /** The terms of urgency, and why no reply is there to read. */
    private void urgency() {
        blocks.add(new TextBlock(Block.plain(words.scale()), null));
        blocks.add(new ListBlock(
                factsheet.urgencyScale().stream()
                        .map(term -> TermMeaning.markdown(term, factsheet.language()))
                        .toList(),
                null));
        if (factsheet.noReply() != null) {
            blocks.add(new TextBlock(Block.plain(factsheet.noReply()), null));
        }
    }

    private void part(String anchor, @Nullable String title, List<FactsheetSection> sections) {
        if (title == null) {
            return;
        }
        heading(2, anchor, title);
        for (var section : sections) {
            if (section.heading() != null) {
                blocks.add(new HeadingBlock(3, null, section.heading()));
                untranslated(blocks, section.headingWrittenIn());
            }
            FactsheetGroups.of(section.items()).forEach(this::group);
        }
    }

    private void group(List<FactsheetItem> items) {
        var first = items.get(0);
        if (items.size() == 1) {
            since(blocks, first);
            text(blocks, FactsheetGroups.sentence(first, words, factsheet.support()), first.writtenIn());
            return;
        }
        text(
                blocks,
                SentenceLead.above(requireNonNull(first.lead()), words.colon(first.writtenIn())),
                first.writtenIn());
        blocks.add(new ListBlock(
                items.stream().map(this::listed).toList(),
                first.writtenIn() == null ? null : Block.tag(first.writtenIn())));
    }

    private String listed(FactsheetItem item) {
        var text = FactsheetGroups.listed(item, factsheet.support());
        var since = words.since(item);
        return since == null ? text : "*" + Block.plain(since) + "*\n\n" + text;
    }

    private void since(List<Block> to, FactsheetItem item) {
        var since = words.since(item);
        if (since != null) {
            to.add(new RemarkBlock(Block.plain(since)));
        }
    }

    private void practices(String anchor, @Nullable String title, List<FactsheetItem> practices) {
        if (title == null) {
            return;
        }
        heading(2, anchor, title);
        for (var practice : practices) {
            List<Block> content = new ArrayList<>();
            since(content, practice);
            text(content, practice.text(), practice.writtenIn());
            blocks.add(new BoxBlock(null, "", "", content));
        }
    }

    private void heading(int level, String anchor, String title) {
        blocks.add(new HeadingBlock(level, anchor, title));
    }

    private void text(List<Block> to, String markdown, @Nullable Language writtenIn) {
        untranslated(to, writtenIn);
        to.add(TextBlock.of(markdown, writtenIn));
    }

    /** Marks what follows, or the heading above. */
    private void untranslated(List<Block> to, @Nullable Language writtenIn) {
        if (writtenIn != null) {
            to.add(new RemarkBlock(words.untranslatedHere()));
        }
    }
}
