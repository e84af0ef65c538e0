package org.lanzarote.monitoring.replies.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.whole;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.SideBySide;

/** A word that was public and is taken down stands in nothing that the public reads of the round. */
@QuarkusTest
class TakenDownWordTest {

    private static final String WORD = "Quillfeather";
    private static final String LAW = "Of " + WORD;

    private String file = "";
    private String text = "";

    /** A reading as the public asks for it, in one of its forms. */
    private record Asked(String address, String type) {

        boolean tells(List<String> words) {
            var answer = QuickRequest.get(address).accept(type).send();
            var told = answer.fields() + answer.body();
            return words.stream().anyMatch(told::contains);
        }
    }

    @BeforeEach
    void aReportThatCitesWhatIsPublic() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA", "NOR");
            file = GivenAttachments.attached("FRA", "law.txt", LAW.getBytes(UTF_8));
            text = "It was %s, says [the law](attachment:%s).".formatted(WORD, file);
            GivenReplies.answered("FRA");
            saved("FRA", "1.2", text);
            GivenTranslations.translated("FRA", "1.2", "de", "Es war " + WORD);
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReplies.supplemented("FRA", "12", "More");
            GivenReplies.publish("FRA");
            GivenReport.written();
            var paragraph = new HashMap<>(GivenReport.paragraph(55, "II"));
            paragraph.put("text", cited("It says so.[^a]", citation("a", "ANSWER", "FRA/1.2@2")));
            GivenReport.post(REPORT + "/paragraphs", paragraph).statusCode(201);
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    void aPassageThatIsTakenDownIsNowhere() {
        assertThat(List.of(answer(), "/rounds/2/replies/FRA/answers", attachment() + "/content"))
                .allMatch(address -> tells(address, WORD));

        takenDown("FRA", passage("1.2", WORD, "personal data"), passage("1.2", file, "personal data"));

        assertThat(telling(WORD)).isEmpty();
    }

    @Test
    void anAnswerThatIsTakenDownIsNowhereAndCitedAllTheSame() {
        assertThat(tells(answer(), WORD)).isTrue();

        takenDown("FRA", whole("1.2", "personal data"));

        assertThat(telling(WORD)).isEmpty();
        nobody().get(ANSWER, "FRA", "1.2").then().body("text", equalTo("[withheld: personal data]"));
        nobody().get(REPORT + "/paragraphs/55").then().body("text.citations.targets", contains(List.of("FRA/1.2@2")));
    }

    @Test
    void noPublicDigestCoversThePassage() {
        var ofTheFile = Digests.sha256(LAW.getBytes(UTF_8));
        assertThat(tells(attachment(), ofTheFile)).isTrue();

        takenDown("FRA", passage("1.2", WORD, "personal data"), passage("1.2", file, "personal data"));

        List<String> sealed = secretariat().get(REPLY + "/submissions", "FRA").path("items.sha256");
        var ofWords = Stream.of(WORD, text, LAW).map(words -> Digests.sha256(words.getBytes(UTF_8)));
        assertThat(telling(Stream.concat(ofWords, sealed.stream()).toArray(String[]::new)))
                .isEmpty();
    }

    private static boolean tells(String address, String word) {
        return new Asked(address, "*/*").tells(List.of(word));
    }

    /** The addresses of the public readings in which any of this stands. */
    private List<String> telling(String... words) {
        var readings = readings();
        var tells = SideBySide.ask(readings, asked -> asked.tells(List.of(words)));
        return IntStream.range(0, readings.size())
                .filter(tells::get)
                .mapToObj(i -> readings.get(i).address())
                .toList();
    }

    private List<Asked> readings() {
        List<Asked> readings = new ArrayList<>(
                List.of(new Asked(attachment(), "application/json"), new Asked(attachment() + "/content", "*/*")));
        for (var operation : ApiDocument.read().operations()) {
            if (operation.method().equals("get")) {
                operation
                        .node()
                        .at("/responses/200/content")
                        .fieldNames()
                        .forEachRemaining(type -> readings.add(new Asked(address(operation), type)));
            }
        }
        return readings;
    }

    private static String address(ApiDocument.Operation operation) {
        var somewhere = operation.somewhere().replace("/answers/9.1", "/answers/1.2");
        return operation.path().endsWith("/diff") ? somewhere + "?from=1" : somewhere;
    }

    private static String answer() {
        return "/rounds/2/replies/FRA/answers/1.2";
    }

    private String attachment() {
        return ATTACHMENT.replace("{party}", "FRA").replace("{id}", file);
    }
}
