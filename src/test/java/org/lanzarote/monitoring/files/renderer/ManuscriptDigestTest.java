package org.lanzarote.monitoring.files.renderer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
                List.<Block>of(new Block.Text("a, b", null)),
                List.<Block>of(new Block.Text("a, b", "null")),
                List.<Block>of(new Block.Remark("a, b")),
                List.<Block>of(new Block.Remark("a"), new Block.Remark("b")),
                List.<Block>of(new Block.Items(List.of("a, b"), null)),
                List.<Block>of(new Block.Items(List.of("a", "b"), null)),
                List.<Block>of(new Block.Items(List.of("ab", ""), null)),
                List.<Block>of(new Block.Table("", List.of("a"), List.of(List.of("b"), List.of()))),
                List.<Block>of(new Block.Table("", List.of("a"), List.of(List.of(), List.of("b")))),
                List.<Block>of(new Block.Box(null, "a", "b", List.of())),
                List.<Block>of(new Block.Box(null, "", "a", List.of(new Block.Remark("b")))),
                List.<Block>of(new Block.Box(null, "", "a", List.of()), new Block.Remark("b")));

        assertThat(blocks.map(ManuscriptDigestTest::of).map(ManuscriptDigestTest::digest))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatADocumentSaysOfItselfIsInItsDigest() {
        var given = of(List.of());
        var said = new Colophon(Language.EN, List.of(new Colophon.Line("a", null)), List.of());

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
                List.of(new Manuscript.Note(1, "1")),
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
                List.of(new Manuscript.Note(1, note)),
                colophon);
    }

    private static String digest(Manuscript manuscript) {
        return ManuscriptDigest.of(manuscript);
    }
}
