package org.lanzarote.monitoring.preparation.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.preparation.questionnaire.GivenPrinted;

/** Each kind of question on paper, with its conditions in words. */
@QuarkusTest
class PrintedQuestionsTest {

    @BeforeEach
    void aQuestionnaireOfEveryKind() {
        GivenPrinted.launched("FRA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | 1 Help for children Say what is in force today. 1.1 Is there a helpline?",
                "1.1| Is there a helpline? Required Put to: States, stakeholders, children Tick one box Yes No"
                        + " Explanation, if you wish. At most 50,000 characters",
                "1.2| Is it free of charge? Answer only if 1.1 is Yes Put to: States, stakeholders Tick one box Yes No"
                        + " Partly Explanation, required. At most 1,200 characters",
                "1.3| If not, why? Answer only if 1.1 is No or (1.2 is answered and 1.2 has an answer other than Yes)"
                        + " Required On 1.1 and 1.2 Put to: States, stakeholders At most 50,000 characters",
                "2  | Who runs it? Put to: States Tick one box The police A school Other",
                "3  | Who may refer a child? See also 1.1 and 2 Put to: States, stakeholders Tick all that apply"
                        + " The police A school Other",
                "4  | Cases Answer only if 2 is “Other” 4.1",
                "4.1| What was spent? Put to: States A number, at most 2 decimals, at least 0, at most 1000"
                        + " million euros",
                "4.2| Since when? Required if 4.1 is at least 0.5 Put to: States A year, at least 1990",
                "4.3| When was it last reviewed? Answer only if 4.2 is at most 2020 Put to: States Day, month and year",
                "5.a| Who keeps them? Put to: States One line, at most 80 characters",
                "5.b| Give them by year. Put to: States At most 10 rows; add some where needed Year of the cases A year."
                        + " Required Number of cases (cases) A whole number, at least 0 Closed Tick one box Brought by"
                        + " Tick one box Yes No The police A school Yes No The police A school",
                "6  | Which laws apply? Answer only if 3 includes “The police” and 3 has an answer without “A school”"
                        + " Put to: States The texts referred to, one in each row Title Address online, if any",
                "7  | Attach what is not online. Answer only if 6 is not answered Put to: States The files that you attach"
            })
    void everyKindOfQuestionIsPrintedInEnglish(String number, String printed) {
        assertThat(PrintedPage.of(nobody()).question(number))
                .startsWith(number.equals("1") ? printed : number + " " + printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1| Existe-t-il une ligne d’assistance ? Obligatoire Adressée à : États, parties prenantes, enfants"
                        + " Cochez une seule case Oui Non Explication, facultative. 50 000 caractères au plus",
                "1.2| Est-elle gratuite ? Ne répondez que si la réponse à 1.1 est Oui Adressée à",
                "1.3| Si non, pourquoi ? Ne répondez que si la réponse à 1.1 est Non ou (1.2 a une réponse et 1.2 a une"
                        + " réponse autre que Oui) Obligatoire Sur 1.1 et 1.2 Adressée à",
                "3  | Qui peut orienter un enfant ? Voir aussi 1.1 et 2 Adressée à : États, parties prenantes Cochez"
                        + " toutes les cases qui conviennent La police Une école Autre",
                "4  | Affaires Ne répondez que si la réponse à 2 est « Autre » 4.1",
                "4.1| Combien a été dépensé ? Adressée à : États Un nombre, 2 décimales au plus, au moins 0, au plus"
                        + " 1000 millions d’euros",
                "4.2| Depuis quand ? Obligatoire si la réponse à 4.1 est égale ou supérieure à 0,5 Adressée à",
                "5.b| Donnez-les par année. Adressée à : États 10 lignes au plus ; ajoutez-en au besoin Année des"
                        + " affaires Une année. Obligatoire Nombre d’affaires (affaires) Un nombre entier, au moins 0",
                "6  | Quelles lois s’appliquent ? Ne répondez que si la réponse à 3 comprend « La police » et 3 a une"
                        + " réponse sans « Une école » Adressée à : États Les textes cités, un par ligne Titre"
            })
    void everyKindOfQuestionIsPrintedInFrench(String number, String printed) {
        assertThat(PrintedPage.of(nobody().queryParam("lang", "FR")).question(number))
                .startsWith(number + " " + printed);
    }
}
