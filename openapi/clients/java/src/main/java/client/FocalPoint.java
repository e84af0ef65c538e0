package client;

import static client.Client.tag;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AnswersApi;
import org.openapitools.client.api.AttachmentsApi;
import org.openapitools.client.api.QuestionnaireApi;
import org.openapitools.client.api.ReceiptsApi;
import org.openapitools.client.api.RepliesApi;
import org.openapitools.client.model.AnswerKind;
import org.openapitools.client.model.Language;
import org.openapitools.client.model.Question;
import org.openapitools.client.model.Reason;
import org.openapitools.client.model.RemarkSeverity;
import org.openapitools.client.model.ReplyAction;
import org.openapitools.client.model.ReplyRemark;
import org.openapitools.client.model.RoundPart;
import org.openapitools.client.model.SaveAnswer;
import org.openapitools.client.model.SaveYesNoAnswer;
import org.openapitools.client.model.StaleAnswer;

/**
 * A focal point's whole path: who am I, what is asked, save, merge a conflict, attach, validate, submit, receipt.
 */
final class FocalPoint {

    private final AnswersApi answers;
    private final AttachmentsApi attachments;
    private final QuestionnaireApi questionnaires;
    private final ReceiptsApi receipts;
    private final RepliesApi replies;
    private final int round;
    private final String party;

    private FocalPoint(ApiClient client, int round, String party) {
        this.answers = new AnswersApi(client);
        this.attachments = new AttachmentsApi(client);
        this.questionnaires = new QuestionnaireApi(client);
        this.receipts = new ReceiptsApi(client);
        this.replies = new RepliesApi(client);
        this.round = round;
        this.party = party;
    }

    public static void main(String[] arguments) throws ApiException, IOException, InterruptedException {
        var client = Client.signIn(Client.setting("FOCAL_POINT", "focal-point-ita"));
        var me = Client.me(client);
        int round = Client.round(me, RoundPart.ANSWERS);
        System.out.printf("%s answers for %s in round %d%n", me.getAccount(), me.getParty(), round);
        new FocalPoint(client, round, me.getParty()).reply();
    }

    private void reply() throws ApiException, IOException {
        var questions = questionnaires.getQuestionnaire(round, null, null, null).getQuestions();
        System.out.printf("It is asked %d questions%n", questions.size());

        // What was submitted is opened again, with a reason.
        var before = replies.getReplyWithHttpInfo(round, party, null, null);
        if (before.getData().getPermittedActions().contains(ReplyAction.SUPPLEMENT)) {
            replies.supplementReply(round, party, tag(before), new Reason().reason("There is more to say"));
        }

        // Save with the tag of what was seen. A colleague who saves with the same tag is refused, and told what it takes to merge.
        var first = questions.stream()
                .filter(question -> question.getKind() == AnswerKind.YES_NO && question.getShowWhen() == null)
                .findFirst()
                .orElseThrow()
                .getNumber();
        var seen = tag(answers.getAnswerWithHttpInfo(round, party, first, null));
        save(first, seen, yesNo(SaveYesNoAnswer.ValueEnum.YES, "Demonstration text. Not the words of the State."));
        save(first, seen, yesNo(SaveYesNoAnswer.ValueEnum.NO, "Words of a colleague."));

        var file = attachments.uploadAttachment(round, party, "law.txt", law(), UUID.randomUUID().toString());
        System.out.printf("Attached %s%n", file.getId());

        // Answer what is missing, until nothing is: an answer may show further questions.
        for (var missing = missing(); !missing.isEmpty(); missing = missing()) {
            for (var question : questions) {
                if (missing.contains(question.getNumber())) {
                    answer(question);
                }
            }
        }

        replies.submitReply(round, party, tag(replies.getReplyWithHttpInfo(round, party, null, null)));
        var submission = replies.getReply(round, party, null, null).getSubmissions();
        var receipt = receipts.getReceipt(round, party, submission, null);
        System.out.printf("Submitted %d answers, sealed as %s%n", receipt.getAnswers(), receipt.getSha256());
    }

    /** The questions that the service names when it is asked what keeps the reply from being submitted. */
    private List<String> missing() throws ApiException {
        return replies.validateReply(round, party).getRemarks().stream()
                .filter(remark -> remark.getSeverity() == RemarkSeverity.ERROR)
                .map(ReplyRemark::getQuestion)
                .toList();
    }

    private void answer(Question question) throws ApiException {
        var tag = tag(answers.getAnswerWithHttpInfo(round, party, question.getNumber(), null));
        var saved = answers.saveAnswerWithHttpInfo(round, party, question.getNumber(), tag, Answers.to(question));
        System.out.printf("Saved %s as %s%n", question.getNumber(), tag(saved));
    }

    /** Saves an answer; where somebody was faster, both texts are kept. */
    private void save(String question, String tag, SaveYesNoAnswer answer) throws ApiException, IOException {
        try {
            var saved = answers.saveAnswerWithHttpInfo(round, party, question, tag, new SaveAnswer(answer));
            System.out.printf("Saved %s as %s%n", question, tag(saved));
        } catch (ApiException e) {
            if (e.getCode() != 412) {
                throw e;
            }
            var current = StaleAnswer.fromJson(e.getResponseBody()).getCurrent().getYesNoAnswer();
            System.out.printf("%s was faster with %s: both texts are kept%n", current.getSavedBy(), question);
            save(question, current.getTag(), answer.text(current.getText() + "\n\n" + answer.getText()));
        }
    }

    private static SaveYesNoAnswer yesNo(SaveYesNoAnswer.ValueEnum value, String text) {
        return new SaveYesNoAnswer()
                .kind(SaveYesNoAnswer.KindEnum.YES_NO)
                .value(value)
                .text(text)
                .language(Language.EN);
    }

    private static File law() throws IOException {
        var file = Files.createTempFile("law", ".txt");
        Files.writeString(file, "Demonstration text of a law.");
        return file.toFile();
    }
}
