package org.lanzarote.monitoring.replies.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.attached;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.support.Moment;

/** An attachment is given out whole or by ranges, and never as a page. */
@QuarkusTest
class AttachedFileTest {

    /** More than two chunks. */
    private static final byte[] LAW = IntStream.range(0, 30_000)
            .mapToObj("Article %d protects each child.\n"::formatted)
            .collect(Collectors.joining())
            .getBytes(UTF_8);

    private String id = "";

    @BeforeEach
    void anAttachment() {
        Moment.begin(this, () -> {
            GivenEveryKind.launched("FRA");
            id = attached("FRA", "La \"loi\" n\u00b0 5.txt", LAW);
        });
    }

    @Test
    void wholeFileComesAsADownload() {
        var file = get(asker());

        file.then()
                .statusCode(200)
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", Integer.toString(LAW.length))
                .header("Content-Range", nullValue())
                .header("Content-Type", containsString("text/plain"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"La _loi_ n_ 5.txt\"; filename*=UTF-8''La%20%22loi%22%20n%C2%B0%205.txt");
        assertThat(file.asByteArray()).isEqualTo(LAW);
        String sha256 = focalPoint("FRA").get(ATTACHMENT, "FRA", id).path("sha256");
        assertThat(file.header("ETag")).isEqualTo('"' + sha256 + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=10-19, 10, 20",
        "bytes=262140-262150, 262140, 262151",
        "bytes=262144-524287, 262144, 524288",
        "bytes=100-600000, 100, 600001",
        "bytes=800000-, 800000, 0",
        "bytes=-500, -500, 0",
        "'Bytes = 5 - 9', 5, 10"
    })
    void rangeIsThatPartOfTheFile(String range, int from, int to) {
        int first = from < 0 ? LAW.length + from : from;
        int end = to == 0 ? LAW.length : to;

        var part = get(asker().header("Range", range));

        part.then()
                .statusCode(206)
                .header("Content-Range", "bytes %d-%d/%d".formatted(first, end - 1, LAW.length))
                .header("Content-Length", Integer.toString(end - first));
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(LAW, first, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-5", "bytes=-", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b", "bytes=-99999999"})
    void whatIsNoSingleRangeIsAnsweredWithTheWhole(String range) {
        get(asker().header("Range", range))
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(LAW.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=99999999-999999999", "bytes=-0"})
    void rangeBeyondTheEndIsRefused(String range) {
        get(asker().header("Range", range))
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + LAW.length)
                .body("type", equalTo("/problems/range-not-satisfiable"));
    }

    @Test
    @Tag("slow") // 1.3 s
    void downloadGoesOnOnlyWithTheSameFile() {
        var tag = get(asker()).header("ETag");

        get(asker().header("Range", "bytes=5-9").header("If-Range", tag)).then().statusCode(206);
        get(asker().header("Range", "bytes=5-9").header("If-Range", "\"other\""))
                .then()
                .statusCode(200);
        get(asker().header("Range", "bytes=5-9").header("If-Range", "W/" + tag))
                .then()
                .statusCode(200);
    }

    private RequestSpecification asker() {
        return focalPoint("FRA");
    }

    private Response get(RequestSpecification asker) {
        return asker.get(ATTACHMENT + "/content", "FRA", id);
    }
}
