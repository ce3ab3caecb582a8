signal! {
    /// Thanks somebody.
    ///
    /// ## Why it matters
    /// Thanks show people that what they did was seen.
    ///
    /// ## Instead
    /// Nothing to change. Say what for.
    thanks: Talk,
    phrases: [
        "(thanks|thank you|thankyou|thx|ty|cheers|kudos|hats off|\
         props)( so much| very much| a lot| again| all| guys| everyone| everybody| both| all so much| a million| a ton| kindly|) (for|to|<user>)",
        "(thanks|thank you|thankyou|\
         thx)( so much| very much| a lot| again| all| guys| everyone| everybody| a million| a ton| kindly|)(!|.|,)",
        "(many|big|huge|special|sincere|heartfelt|warm) (thanks|thank you)",
        "(so|very|really|forever|truly|incredibly|deeply|eternally|im|am|were) (grateful|thankful) (for|to|that)",
        "(much|really|greatly|truly|so) appreciated",
        "(i|we) (really |truly |so |very much |greatly |)appreciate (it|you|your|the|this|that|all)",
        "(shout out|shoutout|gratitude|a round of applause) (to|for) (the|my|our|all|<user>|everyone)",
    ],
    hits: [
        "Thank you so much for the jam!",
        "Thanks everyone, the party was lovely.",
        "We really appreciate your patience.",
        "Huge thanks to whoever shovelled the path.",
    ],
    misses: [
        "Thanksgiving is in November.",
        "No one thanked her.",
        "The flat is appreciating in value.",
        "He was not grateful at all.",
    ],
}
