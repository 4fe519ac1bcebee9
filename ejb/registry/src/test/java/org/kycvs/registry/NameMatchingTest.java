package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.PersonName;

/** Every rule of matching is a row. */
@DisplayName("A given name and a registered one")
class NameMatchingTest {

    @ParameterizedTest(name = "{0} is exactly {1}")
    @CsvSource({
        "Asha Rao, Asha Rao",
        "asha rao, Asha Rao",
        "ASHA  RAO, Asha Rao",
        // Spacing is no difference.
        "Rahimuddin, Rahim Uddin",
        "Sri Devi, Sridevi",
        "S.K.Das, S. K. Das",
        // One name only.
        "Sunita, Sunita",
        // Latin or not, the same characters are the same.
        "चन्द्र प्रकाश, चन्द्र प्रकाश",
    })
    void exact(String given, String registered) {
        assertThat(match(given, registered)).isEqualTo("exact");
    }

    @ParameterizedTest(name = "{0} is {1}, written otherwise")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // Parts in any order, with or without a comma.
                "Rao Asha, Asha Rao",
                "\"Das, Sanjay Kumar\", Sanjay Kumar Das",
                // Accents, full-width letters, apostrophes, hyphens, dots.
                "Jose Lobo, José Lobo",
                "Ａｓｈａ Rao, Asha Rao",
                "Joseph DSouza, Joseph D'Souza",
                "Joseph D Souza, Joseph D’Souza",
                "Al-Amin Khan, Al Amin Khan",
                "SK Das, S. K. Das",
                // Honorifics in front.
                "Mr. Joseph Lobo, Joseph Lobo",
                "Mrs Asha Rao, Asha Rao",
                "Smt. Kamla Devi, Kamla Devi",
                "Shri Anil Sharma, Anil Sharma",
                "Dr. Shri Anil Sharma, Anil Sharma",
                "Dr Joseph Lobo, Lobo Joseph",
                "Asha Rao, Smt Asha Rao",
                // Kumari in front is a title or a name; behind it is a name.
                "Kumari Meena, Meena Kumari",
                "Km. Meena, Meena Kumari",
                "Kumari Meena Kumari, Meena Kumari",
                "Kumari Selja, Selja",
                // Conventional writings of one word.
                "Md. Rahim Uddin, Mohammed Rahim Uddin",
                "Mohd Rahim Uddin, Md Rahim Uddin",
                "Muhammad Rahim Uddin, Mohammad Rahim Uddin",
                "Sanjay Kr. Das, Sanjay Kumar Das",
                "Sk. Abdul Karim, Sheikh Abdul Karim",
                // Two words or one.
                "Khan Abdul Rahman, Abdulrahman Khan",
                // Whose son one is, is not one's name.
                "Rahim Uddin S/O Karim Uddin, Rahim Uddin",
            })
    void normalised(String given, String registered) {
        assertThat(match(given, registered)).isEqualTo("normalised");
    }

    @ParameterizedTest(name = "{0} is close to {1}")
    @CsvSource({
        // Initials, apart or run together, at any place.
        "S. K. Das, Sanjay Kumar Das",
        "SK Das, Sanjay Kumar Das",
        "S.K. Das, Sanjay Kumar Das",
        "Das Sanjay K, Sanjay Kumar Das",
        "Das S K, Sanjay Kumar Das",
        "Sanjay K. Das, Sanjay Kumar Das",
        "Sanjay Kumar D, Sanjay Kumar Das",
        "Sanjay Kumar Das, S K Das",
        "A. Sharma, Anil Sharma",
        "A. Sharma, Anil Kumar Sharma",
        "AK Sharma, Anil Kumar Sharma",
        "Anil S, Anil Sharma",
        // A middle or last part left out, on either side.
        "Sanjay Das, Sanjay Kumar Das",
        "Sanjay Kumar, Sanjay Kumar Das",
        "Sanjay Kumar Das, Sanjay Das",
        "Anil Sharma, Sharma Anil Kumar",
        "Rohit Anil Sharma, Rohit Sharma",
        // Initials in front, as in the south, may be left out.
        "Rama Rao, N. T. Rama Rao",
        // What stands before many names is dropped as often.
        "Rahim Uddin, Mohammed Rahim Uddin",
        "Md. Rahim Uddin, Rahim Uddin",
        "Nasreen Begum, Syed Nasreen Begum",
        // Registered with one name only.
        "Sunita Devi, Sunita",
        // Spellings of one sound.
        "Rahim Uddin, Raheem Uddin",
        "Rahim Udin, Rahim Uddin",
        "Nasrin Begam, Nasreen Begum",
        "Fatima Shaikh, Fatima Sheikh",
        "Fathima Sheikh, Fatima Sheikh",
        "Gurprit Singh, Gurpreet Singh",
        "Gurpreet Sing, Gurpreet Singh",
        "Chander Prakash Rao, Chander Parkash Rao",
        "Josef Lobo, Joseph Lobo",
        "Gita Chowdhury, Geeta Choudhary",
        "Laxmi Mukherji, Lakshmi Mukherjee",
        "Sanjoy Das, Sanjay Das",
        "Jitendra Shamra, Jitendra Sharma",
        "Kamala Devi, Kamla Devi",
        "Sunitha, Sunita",
        "Md. Raheem Udin, Mohammed Rahim Uddin",
    })
    void close(String given, String registered) {
        assertThat(match(given, registered)).isEqualTo("close");
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        // Other people.
        "Asha Rao, Kamla Devi",
        "Asha Rao, Usha Rao",
        "Rohit Sharma, Mohit Sharma",
        "Ramesh Sharma, Rajesh Sharma",
        "Narendra Singh, Nagendra Singh",
        "Amit Das, Ajit Das",
        "Sunil Sharma, Sunila Sharma",
        "Anil Sharma, Anila Sharma",
        "Kamal Devi, Kamla Devi",
        "Riya Sharma, Priya Sharma",
        "Chandra Prakash, Chanda Prakash",
        "Anil Prasad Sharma, Anil Kumar Sharma",
        "S. P. Das, Sanjay Kumar Das",
        "B. Sharma, Anil Sharma",
        // The first name may not be missing: with the father's name in the middle, one is not one's father.
        "Rohit Anil Sharma, Anil Sharma",
        "Sharma Rohit Anil, Anil Sharma",
        "Kumar Sharma, Anil Kumar Sharma",
        "K Sharma, Anil Kumar Sharma",
        // Surname first and a middle part left out could as well be the father: not decided, so refused.
        "Das Sanjay, Sanjay Kumar Das",
        // One word of a longer name names a family, or half the country.
        "Sharma, Anil Sharma",
        "Anil, Anil Sharma",
        "Kumari, Meena Kumari",
        "Sharma Sunita, Sunita",
        "Md A, Mohammed Ali",
        // Letters are not names.
        "A S, Anil Sharma",
        "S, Sunita",
        "S K D, Sanjay Kumar Das",
        "SKD, Sanjay Kumar Das",
        // A relative is not the person.
        "Karim Uddin, Rahim Uddin S/O Karim Uddin",
    })
    void none(String given, String registered) {
        assertThat(match(given, registered)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0} alone")
    @ValueSource(strings = {"S", "S K", "S. K."})
    void initialsAloneMatchNobodyNotEvenThemselves(String name) {
        assertThat(match(name, name)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0} on the mobile of six means {1}")
    @CsvSource({
        "Anil Sharma, Anil Sharma",
        "Sharma Anil, Anil Sharma",
        "A. Sharma, Anil Sharma|Anil Kumar Sharma",
        "A K Sharma, Anil Sharma|Anil Kumar Sharma",
        "Anil Kumar, Anil Kumar Sharma",
        "R. Sharma, Rohit Sharma|Riya Sharma",
        "S. Sharma, Sunita Sharma",
        "Smt Kamla Devi, Kamla Devi",
        "Sharma, ''",
        "Anil, ''",
        "A, ''",
        "Rahul Sharma, ''",
    })
    void theBestLevelWins(String given, String meant) {
        assertThat(best(
                        given,
                        "Anil Sharma",
                        "Sunita Sharma",
                        "Rohit Sharma",
                        "Riya Sharma",
                        "Kamla Devi",
                        "Anil Kumar Sharma"))
                .isEqualTo(meant);
    }

    @Test
    void twinsOnOneMobileAreToldApartByTheirNames() {
        assertThat(best("Riya Das", "Priya Das", "Riya Das")).isEqualTo("Riya Das");
        assertThat(best("Ria Das", "Priya Das", "Riya Das")).isEqualTo("Riya Das");
    }

    @Test
    void twoPeopleOfOneNameAreBothMeant() {
        assertThat(best("Anil Sharma", "Anil Sharma", "Anil Sharma")).isEqualTo("Anil Sharma|Anil Sharma");
    }

    @Test
    void aNameOfManyWordsCostsNoTime() {
        String long1 = "a b ".repeat(25).strip();
        assertThat(match(long1 + "c", long1 + "d")).isEqualTo("none");
    }

    @Test
    void aNameOfInitialsRunTogetherIsNotReadInEveryWay() {
        assertThat(NameReadings.of(new PersonName("Mr Sk Ab Cd Ef Gh Ij Kl Mn Op")))
                .hasSizeBetween(2, NameReadings.MOST_READINGS);
    }

    private static String match(String given, String registered) {
        return new NameMatching(new PersonName(given))
                .with(new PersonName(registered))
                .map(NameMatch::code)
                .orElse("none");
    }

    private static String best(String given, String... registered) {
        NameMatching matching = new NameMatching(new PersonName(given));
        List<Candidate> candidates = Arrays.stream(registered)
                .map(PersonName::new)
                .flatMap(name -> matching.with(name).stream()
                        .map(level -> new Candidate(
                                new Beneficiary("one", new byte[0], new byte[0], null, List.of()), name, level)))
                .toList();
        return String.join(
                "|",
                Candidate.best(candidates).stream()
                        .map(one -> one.name().text())
                        .toList());
    }
}
