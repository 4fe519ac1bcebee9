-- Who fulfils a wish keeps others from it until then. Apart from the time of the next try, which a new wish moves: else two nodes
-- would work at one account, and the late one could bring back what was taken away.
ALTER TABLE onboarding.identity ADD COLUMN claimed_until timestamptz;
