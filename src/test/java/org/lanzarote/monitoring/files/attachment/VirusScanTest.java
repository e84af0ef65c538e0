package org.lanzarote.monitoring.files.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENTS;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.attached;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.sent;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanzarote.monitoring.platform.paging.NamedLocks;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Changed;

/** Where a scanner is configured, nothing is kept that it did not look at; and a reply takes no more than its room. */
@QuarkusTest
class VirusScanTest {

    private static final byte[] LAW = "Article 18".getBytes(UTF_8);
    private static final String SENTENCE = "Whoever has a child in care reports each harm to it.\n";

    private static final int SCANNER = ScriptedScanner.start();

    @Inject
    EntityManager em;

    @Inject
    NamedLocks locks;

    @Inject
    VirusScan scan;

    @BeforeEach
    void scannerAndLittleRoom() {
        var scanned = Changed.settings(
                VirusScanSettings.class,
                Map.of(
                        "virus-scan.host", "localhost",
                        "virus-scan.port", Integer.toString(SCANNER),
                        "virus-scan.reached-within", "PT1S",
                        "virus-scan.answers-within", "PT1S"));
        var room = Changed.settings(
                AttachmentSettings.class, Map.of("attachments.most-files", "3", "attachments.most-bytes", "1000000"));
        QuarkusMock.installMockForType(new VirusScan(scanned), VirusScan.class);
        QuarkusMock.installMockForType(new AttachmentStore(em, locks, room), AttachmentStore.class);
    }

    @BeforeEach
    void round() {
        GivenEveryKind.launched("FRA", "DEU");
    }

    @AfterEach
    void well() {
        ScriptedScanner.is(ScriptedScanner.Mood.WELL);
    }

    @Test
    void cleanFileIsKept() {
        var id = attached("FRA", "law.txt", LAW);

        focalPoint("FRA").get(ATTACHMENTS, "FRA").then().body("items.id", contains(id));
    }

    @Test
    void infectedFileIsRefused() {
        sent(
                        focalPoint("FRA"),
                        "FRA",
                        "law.txt",
                        "x".repeat(100_000).concat("INFECTED").getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/file-infected"));
        nothingWasKept();
    }

    @ParameterizedTest
    @EnumSource(
            value = ScriptedScanner.Mood.class,
            names = {"ERROR", "HANGS_UP", "SILENT"})
    @Tag("slow") // 1.1 s
    void whatCannotBeScannedIsNotKept(ScriptedScanner.Mood mood) {
        ScriptedScanner.is(mood);

        sent(focalPoint("FRA"), "FRA", "law.txt", LAW)
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .body("type", equalTo("/problems/scanner-unavailable"));
        nothingWasKept();
    }

    @Test
    @Tag("slow") // 1.0 s
    void scannerThatSaysNothingIsSeenToBeAway() {
        assertThat(scan.isThere()).isTrue();
        assertThat(scan.answers()).isTrue();

        ScriptedScanner.is(ScriptedScanner.Mood.SILENT);

        assertThat(scan.answers()).isFalse();
    }

    @Test
    void replyTakesSoManyFilesAlsoWhenTheyComeAtOnce() throws InterruptedException, ExecutionException {
        var answers = AtOnce.send(IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i ->
                        () -> sent(focalPoint("FRA"), "FRA", i + ".txt", LAW).statusCode())
                .toList());

        assertThat(answers).containsExactlyInAnyOrder(201, 201, 201, 409, 409, 409);
        sent(focalPoint("FRA"), "FRA", "law.txt", LAW)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/attachments-full"));
        attached("DEU", "gesetz.txt", LAW);
    }

    @Test
    @Tag("slow") // 0.7 s
    void replyTakesSoManyBytes() {
        attached("FRA", "law.txt", SENTENCE.repeat(17_000).getBytes(UTF_8));

        sent(focalPoint("FRA"), "FRA", "law.txt", SENTENCE.repeat(3_800).getBytes(UTF_8))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/attachments-full"));
        attached("FRA", "law.txt", LAW);
    }

    private static void nothingWasKept() {
        focalPoint("FRA").get(ATTACHMENTS, "FRA").then().body("items", empty());
    }
}
