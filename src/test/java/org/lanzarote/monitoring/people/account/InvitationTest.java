package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOfFrance;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.login;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.LocalServices;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;
import org.lanzarote.monitoring.support.Tokens;

/** An invitation reaches its owner, or it is seen that it did not. */
@QuarkusTest
class InvitationTest {

    private final AccountErrands errands;
    private final GreenMail mail;

    InvitationTest(AccountErrands errands, @ConfigProperty(name = LocalServices.MAIL_PORT) int port) {
        this.errands = errands;
        this.mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @BeforeEach
    void mailWorks() {
        mail.start();
    }

    @AfterEach
    void allIsAsBefore() {
        mail.stop();
        Relay.set(Line.OPEN);
    }

    @Test
    void invitedPersonGetsTheLinkInHisLanguage() throws MessagingException {
        var email = address();
        var id = invited(secretariat(), focalPointOf("FIN", email));

        errands.run();

        account(id, "SENT");
        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString(email);
        assertThat(message.getSubject()).isEqualTo("Mettre à jour votre compte");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains(Tokens.keycloak().getPath() + "/login-actions/action-token?key");
    }

    @Test
    void invitationGoesOutOnce() {
        invited(secretariat(), focalPointOf("FIN", address()));

        errands.run();
        errands.run();

        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    /** The link in the first e-mail holds for the address that it went to. */
    @Test
    void whoGetsAnotherAddressBeforeHeCameInIsInvitedThereAtOnce() throws MessagingException {
        var id = delegateOfFrance();
        errands.run();
        mail.reset();
        var next = address();

        move(focalPoint("FRA"), id, next);

        account(id, "DUE");
        errands.run();
        account(id, "SENT");
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(next);
    }

    @Test
    void whoHasComeInIsNotInvitedToAnotherAddress() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        errands.run();
        Realm.setPassword(login(id));

        move(secretariat(), id, address());

        account(id, "SENT");
    }

    @Test
    void undeliveredInvitationIsShownAndCanBeSentAgain() {
        mail.stop();
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        errands.run();
        account(id, "UNDELIVERED");
        secretariat()
                .get("/accounts?invitation=UNDELIVERED")
                .then()
                .body("items.id", contains(id))
                .body("items[0].invitationAt", notNullValue());

        mail.start();
        secretariat()
                .header("If-Match", tag("/accounts/" + id))
                .post("/accounts/" + id + "/send-invitation")
                .then()
                .statusCode(204);
        errands.run();

        account(id, "SENT");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void invitationOfALoginThatIsGoneHoldsUpNoOther() {
        var gone = invited(secretariat(), focalPointOf("FIN", address()));
        Realm.remove(login(gone));
        var other = invited(secretariat(), focalPointOf("SWE", address()));

        errands.run();

        account(gone, "UNDELIVERED");
        account(other, "SENT");
    }

    @Test
    void invitationWaitsUntilKeycloakIsBack() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        Relay.set(Line.CUT);
        errands.run();
        account(id, "DUE");

        Relay.set(Line.OPEN);
        errands.run();

        account(id, "SENT");
    }

    private static void move(RequestSpecification by, String id, String email) {
        by.header("If-Match", tag("/accounts/" + id))
                .body(Map.of("email", email))
                .post("/accounts/" + id + "/change-address")
                .then()
                .statusCode(204);
    }

    private static void account(String id, String invitation) {
        secretariat().get("/accounts/" + id).then().statusCode(200).body("invitation", equalTo(invitation));
    }
}
