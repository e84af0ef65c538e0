package org.lanzarote.monitoring.outcome.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.outcome.numbers.NumbersOfChildren.WordedNumber;

/** Which numbers in a text are numbers of children. */
@Execution(CONCURRENT)
class NumbersOfChildrenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In all, 306 children took part.             | 306",
                "**306**[^a] children took part.             | 306",
                "Some 1,250 children and their teachers      | 1250",
                "1 250 enfants ont participé                 | 1250",
                "Eleven of the children said so.             | 11",
                "twenty-three girls                          | 23",
                "One hundred and six young children          | 106",
                "two dozen boys                              | 24",
                "Only one child answered.                    | 1",
                "quatre enfants                              | 4",
                "Onze des enfants l'ont dit.                 | 11",
                "vingt et un enfants                         | 21",
                "soixante-dix-sept filles                    | 77",
                "quatre-vingt-dix-neuf garçons               | 99",
                "quatre-vingts enfants                       | 80",
                "trois cent six enfants                      | 306",
                "mille deux cents enfants                    | 1200",
                "septante-deux jeunes filles                 | 72",
                "une centaine d'enfants                      | 100",
                "Germany (children: 11)                      | 11",
                "the children (27) and the adults            | 27",
                "17\u00a0children took part                  | 17",
                "\uff11\uff17 children took part              | 17",
                "1\u200b7 children took part                 | 17",
                "\u2470 children took part                   | 17",
                "XVII children took part                     | 17",
                "XIX enfants                                 | 19",
                "a group of 17                               | 17",
                "a group of 17 in {party} said so            | 17",
                "a class of seventeen                        | 17",
                "The number of children heard by {party} was 17. | 17",
                "Le nombre d'enfants entendus était de dix-sept. | 17",
            })
    void numberOfChildrenIsFound(String text, int number) {
        assertThat(NumbersOfChildren.in(text))
                .extracting(WordedNumber::children)
                .containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 children in Germany                      | 14 | CHILDREN",
                "18 filles                                   | 18 | GIRLS",
                "7 jeunes filles, 7 boys                     |  7 | GIRLS",
                "Boys (14)                                   | 14 | BOYS",
                "18 children aged 14 or 15                   | 18 | AGE_BAND",
                "18 enfants âgés de 14 ou 15 ans             | 18 | AGE_BAND",
                "18 pupils (14-15)                           | 18 | AGE_BAND",
                "17 participants aged 11 to 13               | 17 | AGE_BAND",
                "17 personnes âgées de 11 à 13 ans           | 17 | AGE_BAND",
                "9 girls aged 16                             |  9 | GENDER_AND_AGE",
                "11 élèves                                   | 11 | CHILDREN",
                "11 eleves                                   | 11 | CHILDREN",
                "4 mineurs                                   |  4 | CHILDREN",
                "four of the minors                          |  4 | CHILDREN",
                "7 jeunes                                    |  7 | CHILDREN",
                "une dizaine d'adolescents                   | 10 | CHILDREN",
                "3 adolescentes                              |  3 | GIRLS",
                "12 young people                             | 12 | CHILDREN",
                "5 teenagers                                 |  5 | CHILDREN",
                "6 secondary school students                 |  6 | CHILDREN",
                "8 kids                                      |  8 | CHILDREN"
            })
    void numberIsToldWithWhatItCounts(String text, int number, Counted counted) {
        assertThat(NumbersOfChildren.in(text).get(0))
                .extracting(WordedNumber::children, WordedNumber::counted)
                .containsExactly(number, counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four minor points, quatre points mineurs, 5 youth centres, 20 schools with pupils",
                "Children aged 11 to 18 took part.",
                "In 2018 children were asked.",
                "12 per cent of children, 15 % of children, 20 pour cent des enfants",
                "43 Parties and their children",
                "Article 20 children",
                "Un enfant a le droit d'être entendu.",
                "16 years old children",
                "No child said so; each child was asked.",
                "See children (aged 11).",
                "Twelve teachers and children met.",
                "One setting in which pupils learn, part II children",
                "a group of 17 experts, a class of seven questions, 17 participants, 17 people aged 40",
                "The number of children heard was 17 per cent higher.",
            })
    void anyOtherNumberIsNot(String text) {
        assertThat(NumbersOfChildren.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Of them, eleven  of the\nchildren said so."})
    void wordsThatTellItAreGiven(String text) {
        assertThat(NumbersOfChildren.in(text))
                .extracting(WordedNumber::words)
                .containsExactly("eleven of the children");
    }
}
