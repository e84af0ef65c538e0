package client;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ReceiptsApi;
import org.openapitools.client.api.RepliesApi;
import org.openapitools.client.api.StakeholderSubmissionsApi;
import org.openapitools.client.model.DraftSubmission;
import org.openapitools.client.model.Language;
import org.openapitools.client.model.OrganisationKind;
import org.openapitools.client.model.ReplyStatus;
import org.openapitools.client.model.RoundPart;
import org.openapitools.client.model.StakeholderAnswer;
import org.openapitools.client.model.StakeholderComment;

/** An organisation's submission: answer a question, comment on what a State said, validate, submit, receipt. */
final class Stakeholder {

    private Stakeholder() {}

    public static void main(String[] arguments) throws ApiException, IOException, InterruptedException {
        var client = Client.signIn(Client.setting("STAKEHOLDER", "stakeholder"));
        int round = Client.round(Client.me(client), RoundPart.CONTRIBUTES);
        var submissions = new StakeholderSubmissionsApi(client);

        var id = UUID.fromString(submissions
                .draftStakeholderSubmission(
                        round,
                        new DraftSubmission()
                                .kind(OrganisationKind.NGO)
                                .language(Language.EN)
                                .answers(List.of(new StakeholderAnswer()
                                        .question("1.1")
                                        .value("YES")
                                        .text("Demonstration text. We visit schools.")))
                                .comments(List.of(comment(new RepliesApi(client), round))),
                        UUID.randomUUID().toString())
                .getId());

        var validation = submissions.validateStakeholderSubmission(round, id);
        validation
                .getRemarks()
                .forEach(remark -> System.out.printf(
                        "%s at %s: %s%n", remark.getSeverity(), remark.getPointer(), remark.getDetail()));
        submissions.submitStakeholderSubmission(round, id, validation.getTag());
        var receipt = new ReceiptsApi(client).getStakeholderReceipt(round, id, null);
        System.out.printf(
                "%s submitted %d answers and %d comments,%nsealed as %s%n",
                receipt.getOrganisation(), receipt.getAnswers(), receipt.getComments(), receipt.getSha256());
    }

    /** On the first reply that is published; it names the submission that it is on. */
    private static StakeholderComment comment(RepliesApi replies, int round) throws ApiException {
        var published = replies.listReplies(round, null, null, null, null, null, 1, null, ReplyStatus.PUBLISHED, null);
        var party = published.getItems().get(0).getParty();
        return new StakeholderComment()
                .party(party)
                .submission(replies.getReply(round, party, null, null).getPublishedSubmission())
                .question("1.1")
                .text("Demonstration text. Not in every school.");
    }
}
