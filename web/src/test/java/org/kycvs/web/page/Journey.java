package org.kycvs.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kycvs.consent.ActingFor;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.verification.ChoosingPerson;
import org.kycvs.verification.DecidingRequest;
import org.kycvs.verification.ProvingMobile;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.ShowingRequest;
import org.kycvs.verification.Visit;

/** The journey behind the page: remembers what it was asked, and answers what the test says. */
final class Journey {

    final List<String> calls = new ArrayList<>();
    RequestPage page = PageSamples.at(RequestPage.Step.ASK);
    Runnable next = () -> {};
    Supplier<PasscodeCheck> check = PasscodeCheck.Expired::new;
    DecidingRequest.Allowed allowed = new DecidingRequest.Allowed.Shared();

    private void called(String call) {
        calls.add(call);
        next.run();
    }

    final ShowingRequest showing = new ShowingRequest() {
        @Override
        public RequestPage show(Visit visit) {
            return page;
        }

        @Override
        public String receipt(Visit visit) {
            return "receipt";
        }
    };

    final ProvingMobile proving = new ProvingMobile() {
        @Override
        public void sendCode(Visit visit, MobileNumber mobile, PersonName name) {
            called("sendCode " + (mobile == null ? "-" : mobile.e164()) + " " + (name == null ? "-" : name.text()));
        }

        @Override
        public void sendAgain(Visit visit) {
            called("sendAgain");
        }

        @Override
        public void changeMobile(Visit visit) {
            called("changeMobile");
        }

        @Override
        public PasscodeCheck confirmCode(Visit visit, String digits) {
            called("confirmCode " + digits);
            return check.get();
        }
    };

    final ChoosingPerson choosing = new ChoosingPerson() {
        @Override
        public void choose(Visit visit, int position) {
            called("choose " + position);
        }

        @Override
        public void changeName(Visit visit, PersonName name) {
            called("changeName " + name.text());
        }
    };

    final DecidingRequest deciding = new DecidingRequest() {
        @Override
        public Allowed allow(Visit visit, String shown, ActingFor actingFor) {
            called("allow " + shown + " " + actingFor);
            return allowed;
        }

        @Override
        public void decline(Visit visit) {
            called("decline");
        }
    };
}
