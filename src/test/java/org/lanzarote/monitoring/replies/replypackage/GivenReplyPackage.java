package org.lanzarote.monitoring.replies.replypackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.files.document.GivenPackage;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Given packages of replies, as the service gives them and as somebody made them. */
public final class GivenReplyPackage {

    static final String ZIP = "application/zip";
    static final String FILLED = "/rounds/1/replies/FRA";
    static final String EMPTY = "/rounds/2/replies/FRA";
    static final String MANIFEST = "manifest.json";
    static final String ANSWERS = "answers.json";
    static final byte[] LAW = "Article 1".getBytes(UTF_8);

    private GivenReplyPackage() {}

    /** Round 1, whose reply has an answer of every kind and a file, and round 2 with the same questions and no answer. */
    static void filledAndEmpty() {
        GivenRounds.launchedWith(1, GivenEveryKind.questions(), "FRA");
        GivenRounds.launchedWith(2, GivenEveryKind.questions(), "FRA", "DEU");
        var file = attached(FILLED, "loi: l'été.txt", LAW);
        var reply = GivenEveryKind.completeReply();
        var answers = new HashMap<Object, Object>((Map<?, ?>) reply.get("answers"));
        answers.put("1.1", answer("value", "YES", "text", "See [the law](attachment:" + file + ")"));
        answers.put("9", answer("files", List.of(file)));
        reply.put("answers", answers);
        focalPoint("FRA")
                .header("If-Match", tag(FILLED))
                .body(reply)
                .put(FILLED + "/answers")
                .then()
                .statusCode(204);
        translated("de", "Siehe [das Gesetz](attachment:" + file + ")", 1);
        translated("fr", "La réponse d'avant", 0);
    }

    /** A text of the first answer in a further language; of version 0, it is stale. */
    private static void translated(String language, String text, int ofVersion) {
        focalPoint("FRA")
                .body(Map.of("language", language, "text", text, "ofVersion", ofVersion))
                .post(FILLED + "/answers/1.1/translations")
                .then()
                .statusCode(201);
    }

    static String attached(String reply, String name, byte[] content) {
        return focalPoint("FRA")
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(reply + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static byte[] exported(String reply) {
        return focalPoint("FRA")
                .get(reply + "/package")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static Response load(byte[] replyPackage) {
        return load(EMPTY, tag(EMPTY), replyPackage);
    }

    static Response load(String reply, String tag, byte[] replyPackage) {
        return focalPoint("FRA")
                .contentType(ZIP)
                .header("If-Match", tag)
                .body(replyPackage)
                .post(reply + "/package");
    }

    static String tag(String reply) {
        return focalPoint("FRA").get(reply).header("ETag");
    }

    /** A package of FRA with these answers and no file. */
    public static byte[] made(String answers) {
        return made(answers, "").bytes();
    }

    /** With this list of files in its manifest. */
    static GivenPackage made(String answers, String files) {
        var content = "{\"questionnaireVersion\":1,\"answers\":{" + answers + "}}";
        return withAnswers(GivenPackage.empty(), content, files);
    }

    static GivenPackage withAnswers(GivenPackage replyPackage, String content, String files) {
        var manifest =
                "{\"format\":1,\"kind\":\"STATE_REPLY_DRAFT\",\"round\":2,\"party\":\"FRA\",\"questionnaireVersion\":1,"
                        + "\"answersSha256\":\"%s\",\"files\":[%s]}";
        return replyPackage
                .with(MANIFEST, manifest.formatted(Digests.sha256(content.getBytes(UTF_8)), files))
                .with(ANSWERS, content);
    }

    /** One file of a manifest, and where it is. */
    static String listed(String name, String mediaType, byte[] content) {
        return "{\"path\":\"%s\",\"name\":\"%s\",\"mediaType\":\"%s\",\"size\":%d,\"sha256\":\"%s\"}"
                .formatted(path(name, content), name, mediaType, content.length, Digests.sha256(content));
    }

    static String path(String name, byte[] content) {
        return "attachments/" + Digests.sha256(content) + "/" + name;
    }
}
