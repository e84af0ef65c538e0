package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.anchor;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.bold;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.heading;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.list;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.move;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.paragraph;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.raw;
import static org.lanzarote.monitoring.files.renderer.MarkdownNodes.within;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.lanzarote.monitoring.files.renderer.Block.BoxBlock;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.ParagraphBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TableBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;
import org.lanzarote.monitoring.files.renderer.Manuscript.ManuscriptNote;

/** Prints a manuscript as Markdown: CommonMark, with notes and tables as most programs read them. */
final class ManuscriptMarkdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|]");
    private static final String WITHIN_NOTE = "    ";

    private final Manuscript manuscript;
    private final ManuscriptText texts;

    ManuscriptMarkdown(Manuscript manuscript, ManuscriptText texts) {
        this.manuscript = manuscript;
        this.texts = texts;
    }

    byte[] write() {
        var document = new Document();
        document.appendChild(heading(1, manuscript.title()));
        manuscript.subtitle().forEach(line -> document.appendChild(paragraph(new Text(line))));
        if (manuscript.mark() != null) {
            document.appendChild(paragraph(bold(manuscript.mark())));
        }
        manuscript.colophon().opening().forEach(block -> append(document, block));
        contents(document);
        manuscript.printed().forEach(block -> append(document, block));
        var notes = manuscript.notes().stream().map(this::note).collect(joining());
        return (MarkdownNodes.render(document) + "\n" + notes).getBytes(UTF_8);
    }

    private void contents(Node parent) {
        if (manuscript.contents().isEmpty()) {
            return;
        }
        parent.appendChild(heading(2, new ManuscriptWords(manuscript.language()).contents()));
        var list = list();
        manuscript.contents().stream()
                .filter(heading -> heading.level() == 1)
                .forEach(heading -> list.appendChild(within(
                        new ListItem(), paragraph(within(new Link("#" + heading.anchor(), null), heading.title())))));
        parent.appendChild(list);
    }

    private void append(Node parent, Block block) {
        if (block instanceof HeadingBlock heading) {
            anchor(parent, heading.anchor());
            parent.appendChild(heading(heading.level() + 1, heading.title()));
        } else if (block instanceof TextBlock text) {
            move(texts.read(text.markdown()), parent);
        } else if (block instanceof ParagraphBlock numbered) {
            anchor(parent, numbered.anchor());
            var text = texts.read(numbered.text().markdown());
            if (text.getFirstChild() instanceof Paragraph first) {
                first.prependChild(new Text(" "));
                first.prependChild(bold(numbered.number()));
            }
            move(text, parent);
        } else if (block instanceof ListBlock items) {
            var list = list();
            items.markdown().forEach(markdown -> list.appendChild(move(texts.read(markdown), new ListItem())));
            parent.appendChild(list);
        } else if (block instanceof RemarkBlock remark) {
            parent.appendChild(
                    paragraph(move(requireNonNull(texts.read(remark.markdown()).getFirstChild()), new Emphasis())));
        } else if (block instanceof BoxBlock box) {
            box(parent, box);
        } else if (block instanceof TableBlock table) {
            if (!table.caption().isEmpty()) {
                parent.appendChild(paragraph(bold(table.caption())));
            }
            parent.appendChild(raw(table(table)));
        }
    }

    private void box(Node parent, BoxBlock box) {
        anchor(parent, box.anchor());
        var quote = new BlockQuote();
        if (!box.title().isEmpty()) {
            quote.appendChild(paragraph(bold(box.title())));
        }
        if (!box.subtitle().isEmpty()) {
            quote.appendChild(paragraph(within(new Emphasis(), box.subtitle())));
        }
        box.content().forEach(block -> append(quote, block));
        parent.appendChild(quote);
    }

    private static String table(TableBlock table) {
        var line = table.columns().stream().map(column -> "---").toList();
        return Stream.concat(Stream.of(table.columns(), line), table.rows().stream())
                .map(row -> row.stream().map(ManuscriptMarkdown::cell).collect(joining(" | ", "| ", " |")))
                .collect(joining("\n"));
    }

    private static String cell(String words) {
        return MARKUP.matcher(words).replaceAll("\\\\$0").replaceAll("\\s+", " ");
    }

    private String note(ManuscriptNote note) {
        var text = MarkdownNodes.render(texts.read(note.markdown())).strip().replace("\n", "\n" + WITHIN_NOTE);
        return "[^%d]: %s%s\n".formatted(note.number(), place("note-" + note.number()), text);
    }

    /** The place of a note that another one leads to. */
    private String place(String anchor) {
        boolean led =
                manuscript.notes().stream().anyMatch(note -> note.markdown().contains("(#" + anchor + ")"));
        return led ? new Markup().begin("a", "id", anchor).end().toString() : "";
    }
}
