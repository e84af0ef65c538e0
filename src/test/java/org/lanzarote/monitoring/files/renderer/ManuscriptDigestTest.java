package org.lanzarote.monitoring.files.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.renderer.Block.BoxBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TableBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;
import org.lanzarote.monitoring.files.renderer.Colophon.ColophonLine;
import org.lanzarote.monitoring.files.renderer.Manuscript.ManuscriptNote;
import org.lanzarote.monitoring.platform.language.Language;

/** A manuscript is known by its digest. */
class ManuscriptDigestTest {

    @Test
    void equalManuscriptsHaveOneDigest() {
        assertThat(digest(GivenManuscripts.ofEveryBlock())).isEqualTo(digest(GivenManuscripts.ofEveryBlock()));
    }

    @Test
    void whatReadsAlikeHasAnotherDigestWhereItIsSomethingElse() {
        var blocks = Stream.of(
                List.<Block>of(new TextBlock("a, b", null)),
                List.<Block>of(new TextBlock("a, b", "null")),
                List.<Block>of(new RemarkBlock("a, b")),
                List.<Block>of(new RemarkBlock("a"), new RemarkBlock("b")),
                List.<Block>of(new ListBlock(List.of("a, b"), null)),
                List.<Block>of(new ListBlock(List.of("a", "b"), null)),
                List.<Block>of(new ListBlock(List.of("ab", ""), null)),
                List.<Block>of(new TableBlock("", List.of("a"), List.of(List.of("b"), List.of()))),
                List.<Block>of(new TableBlock("", List.of("a"), List.of(List.of(), List.of("b")))),
                List.<Block>of(new BoxBlock(null, "a", "b", List.of())),
                List.<Block>of(new BoxBlock(null, "", "a", List.of(new RemarkBlock("b")))),
                List.<Block>of(new BoxBlock(null, "", "a", List.of()), new RemarkBlock("b")));

        assertThat(blocks.map(ManuscriptDigestTest::of).map(ManuscriptDigestTest::digest))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatADocumentSaysOfItselfIsInItsDigest() {
        var given = of(List.of());
        var said = new Colophon(Language.EN, List.of(new ColophonLine("a", null)), List.of());

        assertThat(Stream.of(
                                given,
                                other(given, "b", "1", given.colophon()),
                                other(given, "a", "2", given.colophon()),
                                other(given, "a", "1", said))
                        .map(ManuscriptDigestTest::digest))
                .doesNotHaveDuplicates();
    }

    private static Manuscript of(List<Block> blocks) {
        return new Manuscript(
                "sample",
                Language.EN,
                "a",
                List.of(),
                null,
                GivenManuscripts.CHANGED,
                blocks,
                List.of(new ManuscriptNote(1, "1")),
                Colophon.none(Language.EN));
    }

    private static Manuscript other(Manuscript given, String title, String note, Colophon colophon) {
        return new Manuscript(
                given.name(),
                given.language(),
                title,
                given.subtitle(),
                null,
                given.changedAt(),
                given.blocks(),
                List.of(new ManuscriptNote(1, note)),
                colophon);
    }

    private static String digest(Manuscript manuscript) {
        return ManuscriptDigest.of(manuscript);
    }
}
